package eu.hanse.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import com.google.common.base.Splitter;
import eu.hanse.text.CharacterCells;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * How two texts differ, as a unified diff. Characters that would act on a terminal are shown as
 * others.
 */
final class UnifiedDiff {

  private static final int CONTEXT = 3;

  /** Finding the shortest difference takes the square of its length. */
  private static final int MAXIMUM_DIFFERENCE = 2000;

  private static final Splitter LINES = Splitter.on('\n');
  private static final String NO_LINE_END = "\n\\ No newline at end of file";

  private final List<String> lines;

  private UnifiedDiff(List<String> lines) {
    this.lines = lines;
  }

  /**
   * Compares two texts.
   *
   * @param name the file's name
   * @param before the text before
   * @param after the text after
   */
  static UnifiedDiff of(String name, String before, String after) {
    List<String> linesBefore = lines(before);
    List<String> linesAfter = lines(after);
    return new UnifiedDiff(
        UnifiedDiffUtils.generateUnifiedDiff(
            name, name, linesBefore, patch(linesBefore, linesAfter), CONTEXT));
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(LINES.splitToList(text));
    int last = lines.size() - 1;
    if (lines.get(last).isEmpty()) {
      lines.remove(last);
    } else {
      lines.set(last, lines.get(last) + NO_LINE_END);
    }
    return lines;
  }

  private static Patch<String> patch(List<String> before, List<String> after) {
    try {
      return DiffUtils.diff(before, after, new Limit());
    } catch (TooDifferentException e) {
      Patch<String> all = new Patch<>();
      all.addDelta(new ChangeDelta<>(new Chunk<>(0, before), new Chunk<>(0, after)));
      return all;
    }
  }

  /** Gives up where so much differs that the shortest difference would tell nobody anything. */
  private static final class Limit implements DiffAlgorithmListener {

    @Override
    public void diffStart() {}

    @Override
    public void diffStep(int value, int max) {
      if (value > MAXIMUM_DIFFERENCE) {
        throw new TooDifferentException();
      }
    }

    @Override
    public void diffEnd() {}
  }

  private static final class TooDifferentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooDifferentException() {
      super("more than " + MAXIMUM_DIFFERENCE + " lines differ");
    }
  }

  /** Writes the diff; nothing if the texts are the same. */
  void write(PrintWriter out, boolean colours) {
    for (int i = 0; i < lines.size(); i++) {
      boolean isHeader = i < 2;
      for (String part : LINES.split(lines.get(i))) {
        out.println(paint(visible(part), isHeader, colours));
      }
    }
  }

  private static String visible(String line) {
    StringBuilder shown = new StringBuilder(line.length());
    line.codePoints().map(CharacterCells::visible).forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static String paint(String line, boolean isHeader, boolean colours) {
    if (!colours || line.isEmpty()) {
      return line;
    }
    Style style =
        switch (line.charAt(0)) {
          case '@' -> Style.fg_cyan;
          case '-' -> isHeader ? Style.bold : Style.fg_red;
          case '+' -> isHeader ? Style.bold : Style.fg_green;
          default -> Style.reset;
        };
    return style == Style.reset ? line : style.on() + line + Style.reset.on();
  }
}

package eu.hanse.io.report;

import com.google.common.base.Strings;
import eu.hanse.io.DataFiles;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadProblem;
import eu.hanse.io.problem.RelatedPosition;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.text.CharacterCells;
import eu.hanse.text.Words;
import java.io.IOException;
import java.util.Optional;

/** Writes problems with excerpts of the files. */
final class ProblemText {

  private static final int NUMBER_WIDTH = 5;
  private static final String MARGIN = " ".repeat(NUMBER_WIDTH);

  private final SourceLines lines;
  private final SourceLines relatedLines;
  private final boolean colours;
  private final Appendable out;

  ProblemText(DataFiles files, boolean colours, Appendable out) {
    // Two of them: related places jump to and fro, which would spoil what the other one has read.
    this.lines = new SourceLines(files);
    this.relatedLines = new SourceLines(files);
    this.colours = colours;
    this.out = out;
  }

  /**
   * Begins the problems of a file.
   *
   * @param file the file
   * @param all how many problems it has
   * @param listed how many of them are listed
   */
  void heading(String file, long all, long listed) throws IOException {
    line(
        paint(Style.BOLD, CharacterCells.visible(file))
            + ": "
            + Words.count(all, "problem", "problems")
            + (all > listed ? ", " + (all - listed) + " not listed" : ""));
    line("");
  }

  void write(Problem problem) throws IOException {
    Style style = Style.of(problem.severity());
    line(
        paint(Style.BOLD, place(problem.position()) + ":")
            + " "
            + paint(style, problem.severity() + "[" + problem.code() + "]")
            + " "
            + paint(Style.BOLD, TextLimit.MESSAGE.show(problem.message())));
    boolean hasText = !problem.code().equals(ReadProblem.FILE.code());
    if (hasText) {
      excerpt(lines, problem.position(), '^', style);
    }
    for (RelatedPosition related : problem.related()) {
      note(TextLimit.LABEL.show(related.label()), place(related.position()));
      excerpt(relatedLines, related.position(), '-', Style.BLUE);
    }
    note("help", TextLimit.ADVICE.show(problem.advice()));
    line("");
  }

  private static String place(SourcePosition position) {
    return CharacterCells.visible(position.file())
        + ":"
        + position.line()
        + ":"
        + position.column();
  }

  private void excerpt(SourceLines source, SourcePosition position, char mark, Style style)
      throws IOException {
    Optional<SourceLine> found = source.at(position);
    if (found.isPresent()) {
      Excerpt excerpt = Excerpt.of(found.get(), mark);
      String number = Strings.padStart(Integer.toString(position.line()), NUMBER_WIDTH, ' ');
      line(paint(Style.BLUE, number + " |") + " " + excerpt.line());
      String margin = " ".repeat(number.length());
      line(paint(Style.BLUE, margin + " |") + " " + paintMarks(style, excerpt.marks()));
    }
  }

  private void note(String label, String text) throws IOException {
    line(MARGIN + paint(Style.BLUE, " =") + " " + paint(Style.BOLD, label + ":") + " " + text);
  }

  /** Only the marks are painted: a background must not appear in the space before them. */
  private String paintMarks(Style style, String marks) {
    String stripped = marks.strip();
    return marks.substring(0, marks.length() - stripped.length()) + paint(style, stripped);
  }

  private String paint(Style style, String text) {
    return colours ? style.paint(text) : text;
  }

  private void line(String text) throws IOException {
    out.append(text).append('\n');
  }
}

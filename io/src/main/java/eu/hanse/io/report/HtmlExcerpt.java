package eu.hanse.io.report;

import eu.hanse.io.DataFiles;
import eu.hanse.io.problem.SourcePosition;
import java.util.Optional;

/** Lines of files with the range of a position marked. */
final class HtmlExcerpt {

  private static final String CUT = "…";
  private static final int BYTES_BEFORE = 90;
  private static final int BYTES_MARKED = 160;
  private static final int BYTES_AFTER = 90;

  private final SourceLines lines;

  HtmlExcerpt(DataFiles files) {
    this.lines = new SourceLines(files);
  }

  /** {@return the line at a position; empty if there is none to be shown} */
  String of(SourcePosition position, ClippedText texts) {
    Optional<SourceLine> found = lines.at(position);
    if (found.isEmpty()) {
      return "";
    }
    SourceLine line = found.get();
    int end = Math.max(line.end(), endOfFirstCharacter(line));
    String before = line.text().substring(0, line.start());
    String after = line.text().substring(end).stripTrailing();
    return "<pre><i>"
        + position.line()
        + "</i><code>"
        + texts.end(line.cutBefore() ? CUT + before : before.stripLeading(), BYTES_BEFORE)
        + HtmlWriter.element("mark", marked(line.text().substring(line.start(), end), texts))
        + texts.beginning(line.cutAfter() ? after + CUT : after, BYTES_AFTER)
        + "</code></pre>";
  }

  /** Of an empty range, the character after it is marked. */
  private static int endOfFirstCharacter(SourceLine line) {
    int start = line.start();
    String text = line.text();
    return start < text.length() ? start + Character.charCount(text.codePointAt(start)) : start;
  }

  /** At the end of a line, such as that of a file that was cut off, a space is marked. */
  private static String marked(String range, ClippedText texts) {
    return range.isEmpty() ? " " : texts.beginning(range, BYTES_MARKED);
  }
}

package eu.hanse.io.report;

import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.problem.SourcePosition;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines of positions. Of a file, only some bytes around each position are read; the bytes
 * last read are kept, because the next position is often near. Not safe for use by several threads.
 */
final class SourceLines {

  private static final int BEFORE = 2048;
  private static final int AFTER = 2048;
  private static final int READ_AHEAD = 1 << 16;

  private final Map<String, DataFile> files = new HashMap<>();
  private @Nullable FileWindow window;

  SourceLines(DataFiles dataFiles) {
    dataFiles.files().forEach(file -> files.put(file.name(), file));
  }

  /** {@return the line at a position; empty if the file is gone or the line is blank} */
  Optional<SourceLine> at(SourcePosition position) {
    DataFile file = files.get(position.file());
    if (file == null) {
      return Optional.empty();
    }
    try {
      FileWindow read = window(file, position.byteOffset());
      int index = (int) (position.byteOffset() - read.start());
      return index > read.length()
          ? Optional.empty()
          : Optional.of(line(read, index, position)).filter(line -> !line.text().isBlank());
    } catch (IOException fileIsGone) {
      return Optional.empty();
    }
  }

  private FileWindow window(DataFile file, long offset) throws IOException {
    long from = Math.max(0, offset - BEFORE);
    FileWindow known = window;
    if (known != null && known.covers(file, from, offset + AFTER)) {
      return known;
    }
    FileWindow read = FileWindow.read(file, from, BEFORE + READ_AHEAD);
    window = read;
    return read;
  }

  private static SourceLine line(FileWindow window, int index, SourcePosition position) {
    int start = start(window, index);
    boolean cutBefore = start + window.start() > 0 && !(start > 0 && window.endsLine(start - 1));
    int end = end(window, index);
    boolean cutAfter = end < window.length() && !window.endsLine(end);
    String before = window.text(start, index);
    String text = before + window.text(index, end);
    boolean endsOnLine = position.endLine() == position.line();
    int rangeEnd =
        endsOnLine ? before.length() + position.endColumn() - position.column() : text.length();
    return new SourceLine(
        text,
        before.length(),
        Math.max(before.length(), Math.min(rangeEnd, text.length())),
        cutBefore,
        cutAfter);
  }

  /** {@return where the line begins; if that is far, a character near enough} */
  private static int start(FileWindow window, int index) {
    int earliest = Math.max(0, index - BEFORE);
    int start = index;
    while (start > earliest && !window.endsLine(start - 1)) {
      start--;
    }
    while (start == earliest && start < index && window.continuesCharacter(earliest)) {
      earliest++;
      start++;
    }
    return start;
  }

  /** {@return where the line ends; if that is far, a character near enough} */
  private static int end(FileWindow window, int index) {
    int latest = Math.min(window.length(), index + AFTER);
    int end = index;
    while (end < latest && !window.endsLine(end)) {
      end++;
    }
    while (end < window.length() && end > index && window.continuesCharacter(end)) {
      end--;
    }
    return end;
  }
}

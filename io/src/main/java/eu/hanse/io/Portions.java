package eu.hanse.io;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import eu.hanse.io.file.FileBytes;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadLimits;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.io.shape.DocumentReader;
import eu.hanse.io.shape.EntityVisitor;
import eu.hanse.io.shape.LineSplitter;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cuts data files into portions: a document is one, and so are some lines of a stream. Only what is
 * cut is in memory. A file that cannot be read is a portion that says so.
 */
final class Portions extends AbstractIterator<Portion> implements AutoCloseable {

  /** A few entities: threads that are done with a wave wait for one portion at most. */
  private static final int BYTES = 1 << 14;

  private final List<DataFile> files;
  private final ReadLimits limits;
  private final DocumentReader reader;
  private int number = -1;
  private @Nullable OpenStream stream;
  private ImmutableList.Builder<Content> contents = ImmutableList.builder();
  private long bytes;

  Portions(List<DataFile> files, ReadLimits limits, DocumentReader reader) {
    this.files = files;
    this.limits = limits;
    this.reader = reader;
  }

  /** A stream of which a part is cut. */
  private record OpenStream(InputStream in, Lines lines) {}

  @Override
  protected @Nullable Portion computeNext() {
    while (bytes < BYTES && (stream != null || number + 1 < files.size())) {
      cutSome();
    }
    Portion portion = new Portion(contents.build(), bytes);
    contents = ImmutableList.builder();
    bytes = 0;
    return portion.contents().isEmpty() ? endOfData() : portion;
  }

  private void cutSome() {
    try {
      if (stream == null) {
        openNext();
      } else if (!stream.lines().cut()) {
        leave();
      }
    } catch (IOException e) {
      close();
      add(EntityVisitor::unreadableFile, 0);
      report(FileFault.of(files.get(number).name(), e));
    }
  }

  private void openNext() throws IOException {
    number++;
    DataFile file = files.get(number);
    InputStream in = file.open();
    if (file.isStream()) {
      stream = new OpenStream(in, new Lines(number, file.name(), in));
    } else {
      try (in) {
        cutDocument(number, file, in);
      }
    }
  }

  private void cutDocument(int fileNumber, DataFile file, InputStream in) throws IOException {
    Optional<byte[]> document = FileBytes.read(in, limits.documentBytes());
    if (document.isEmpty()) {
      add(EntityVisitor::unreadableFile, 0);
      report(FileReading.tooLarge(file, limits, " A stream (.ndjson) may be of any size."));
    } else {
      byte[] bytesRead = document.get();
      add(
          visitor -> reader.readDocument(fileNumber, file.name(), bytesRead, visitor),
          bytesRead.length);
    }
  }

  private void add(Content content, long length) {
    contents.add(content);
    bytes += length;
  }

  private void report(Problem problem) {
    add(visitor -> visitor.problem(problem), 0);
  }

  private void leave() throws IOException {
    OpenStream left = stream;
    stream = null;
    if (left != null) {
      left.in().close();
    }
  }

  /** Closes the file that is being cut, of which nothing more is wanted. */
  @Override
  public void close() {
    try {
      leave();
    } catch (IOException nothingIsLost) {
      return; // What is wrong with the file was said, or nobody asks any more.
    }
  }

  /** Cuts a stream, line by line. */
  private final class Lines implements LineSplitter.LineConsumer {

    private final int fileNumber;
    private final String name;
    private final LineSplitter splitter;
    private boolean any;

    Lines(int fileNumber, String name, InputStream in) {
      this.fileNumber = fileNumber;
      this.name = name;
      this.splitter = new LineSplitter(in, limits.documentBytes());
    }

    /** Cuts the next line and tells whether there was one. */
    boolean cut() throws IOException {
      if (splitter.next(this)) {
        return true;
      }
      if (!any) {
        line(new byte[0], 0, 1);
      }
      return false;
    }

    @Override
    public void line(byte[] line, long start, int lineNumber) {
      any = true;
      add(
          visitor -> reader.readLine(fileNumber, name, line, start, lineNumber, visitor),
          line.length);
    }

    @Override
    public void tooLong(long start, int lineNumber) {
      any = true;
      add(EntityVisitor::unreadableFile, 0);
      report(
          FileReading.tooLarge(
              new SourcePosition(name, lineNumber, 1, lineNumber, 1, start, ""),
              "The line has more than " + limits.documentBytes() + " bytes; it was not read."));
    }
  }
}

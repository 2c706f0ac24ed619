package eu.hanse.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An output of the program: in UTF-8 whatever the encoding of the system, so that reports are the
 * same everywhere. It remembers if something could not be written.
 */
final class StandardOutput extends PrintWriter {

  private final Stream stream;

  StandardOutput(FileDescriptor file) {
    this(new Stream(new FileOutputStream(file)));
  }

  private StandardOutput(Stream stream) {
    super(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
    this.stream = stream;
  }

  /**
   * Writes what is left and tells why something could not be written. That a reader has seen enough
   * is no failure, as in {@code hanse explain | head}.
   */
  Optional<IOException> failure() {
    flush();
    return Optional.ofNullable(stream.failure)
        .filter(failure -> !String.valueOf(failure.getMessage()).contains("pipe"));
  }

  /** A PrintWriter does not tell why it failed. */
  private static final class Stream extends OutputStream {

    private final FileOutputStream file;
    private @Nullable IOException failure;

    Stream(FileOutputStream file) {
      this.file = file;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      try {
        file.write(bytes, start, length);
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }
  }
}

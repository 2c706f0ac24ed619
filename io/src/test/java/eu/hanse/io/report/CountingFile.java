package eu.hanse.io.report;

import eu.hanse.io.DataFile;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file that counts how many bytes are read from it; skipping does not count. */
final class CountingFile implements DataFile {

  private final byte[] content;
  long bytesRead;

  CountingFile(byte[] content) {
    this.content = content;
  }

  @Override
  public String name() {
    return "large.ndjson";
  }

  @Override
  public InputStream open() {
    return new FilterInputStream(new ByteArrayInputStream(content)) {
      @Override
      public int read() throws IOException {
        bytesRead++;
        return super.read();
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        bytesRead += Math.max(0, count);
        return count;
      }
    };
  }
}

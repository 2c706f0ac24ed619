package eu.hanse.benchmarks.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Generated data for tests. */
public final class Generated {

  private Generated() {}

  /** {@return a stream with some programmes of the data that are measured} */
  public static byte[] bytes(int programmes) {
    return bytes(GeneratedData.SEED, programmes);
  }

  static byte[] bytes(long seed, int programmes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      GeneratedData.of(seed).write(programmes, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}

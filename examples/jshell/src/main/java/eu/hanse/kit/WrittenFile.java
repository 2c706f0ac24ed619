package eu.hanse.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes files where they are asked for, in directories that are made if need be. */
final class WrittenFile {

  private WrittenFile() {}

  /** Writes to a path. */
  @FunctionalInterface
  interface Content {
    void writeTo(Path path) throws IOException;
  }

  /** The path as a whole, so that one can open what is there. */
  static Path at(Path path, Content content) {
    Path whole = path.toAbsolutePath().normalize();
    try {
      Files.createDirectories(whole.getParent());
      content.writeTo(whole);
      return whole;
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }
}

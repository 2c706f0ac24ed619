package eu.hanse.io;

import eu.hanse.io.file.DataFileName;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of data: a document, or a stream if its name ends with {@code .ndjson}, in any case. */
public interface DataFile {

  /** {@return the name, which positions show} */
  String name();

  /**
   * {@return the content, to be read from the start and closed}
   *
   * @throws IOException if it cannot be read
   */
  InputStream open() throws IOException;

  /** {@return whether each line holds an entity, so that the file need not be held in memory} */
  default boolean isStream() {
    return DataFileName.of(name()).isStream();
  }

  /**
   * {@return a file on disk}
   *
   * @param path the file
   */
  static DataFile of(Path path) {
    return new PathFile(path, DataFileName.shown(path));
  }

  /**
   * {@return a file in memory}
   *
   * @param name the name, which positions show
   * @param content the bytes
   */
  static DataFile of(String name, byte[] content) {
    byte[] copy = content.clone();
    return new DataFile() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(copy);
      }
    };
  }

  /**
   * A file on disk.
   *
   * @param path the file
   * @param name the name, which positions show
   */
  record PathFile(Path path, String name) implements DataFile {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }
  }
}

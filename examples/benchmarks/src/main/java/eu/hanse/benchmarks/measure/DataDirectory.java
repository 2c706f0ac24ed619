package eu.hanse.benchmarks.measure;

import eu.hanse.benchmarks.data.DataSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the generated data are. */
final class DataDirectory {

  private static final String PROPERTY = "hanse.benchmarks.data";

  private DataDirectory() {}

  static Path file(String size) {
    return DataSize.named(size).in(Path.of(System.getProperty(PROPERTY, "target/data")));
  }

  static byte[] bytes(String size) throws IOException {
    return Files.readAllBytes(file(size));
  }
}

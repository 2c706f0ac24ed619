package eu.hanse.benchmarks.data;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** Writes the data to files, unless they are there. */
public final class WriteData {

  private WriteData() {}

  /**
   * Writes the data.
   *
   * @param arguments the directory, and the sizes to write
   * @throws IOException if they cannot be written
   */
  public static void main(String... arguments) throws IOException {
    Path directory = Files.createDirectories(Path.of(arguments[0]));
    for (String name : Arrays.asList(arguments).subList(1, arguments.length)) {
      DataSize size = DataSize.named(name);
      Path file = size.in(directory);
      if (Files.notExists(file)) {
        write(size, file);
      }
      System.out.println(file + ": " + Files.size(file) + " bytes");
    }
  }

  /** A file is there as a whole or not at all. */
  private static void write(DataSize size, Path file) throws IOException {
    Path unfinished = file.resolveSibling(size + ".unfinished");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
      GeneratedData.of(GeneratedData.SEED).write(size.programmes(), out);
    }
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }
}

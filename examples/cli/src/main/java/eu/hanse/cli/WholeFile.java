package eu.hanse.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file as a whole or not at all; to a device or a pipe, as it comes. */
final class WholeFile {

  private WholeFile() {}

  /** Writes the content of a file. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  static void write(Path path, Content content) throws IOException {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      writeTo(path, content, StandardOpenOption.WRITE);
      return;
    }
    Path whole = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    Path temporary = whole.resolveSibling("." + whole.getFileName() + ".tmp");
    try {
      writeTo(temporary, content, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
      Files.move(temporary, whole, StandardCopyOption.REPLACE_EXISTING);
    } catch (FileAlreadyExistsException e) {
      throw new IOException(temporary + " is there already; remove it", e);
    } catch (IOException e) {
      Files.deleteIfExists(temporary);
      throw e;
    }
  }

  private static void writeTo(Path file, Content content, StandardOpenOption... options)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file, options)) {
      content.writeTo(out);
    }
  }
}

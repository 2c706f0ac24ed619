package eu.hanse.io.file;

import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Replaces a file as a whole or not at all: writes beside it, then moves. A link is followed, so
 * that the file it leads to is replaced; permissions are kept.
 *
 * <p>What is no regular file, such as a pipe or a device, cannot be replaced: it would be gone for
 * those who read it. What is written there goes straight to them.
 */
public final class AtomicFile {

  private AtomicFile() {}

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Content {

    /**
     * Writes the content.
     *
     * @param out takes the bytes
     * @throws IOException if they cannot be written
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Replaces a file.
   *
   * @param path the file
   * @param content its new content
   * @throws IOException if it cannot be replaced; the message names it, and if it is a regular file
   *     it is what it was
   */
  public static void replace(Path path, Content content) throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException(path + ": is a directory; expected the name of a file");
    }
    try {
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        writeTo(path, content);
      } else {
        replaceFile(path, content);
      }
    } catch (NoSuchFileException e) {
      throw new IOException(path + ": its directory does not exist; create it first", e);
    } catch (AccessDeniedException e) {
      throw new IOException(path + ": may not be written", e);
    } catch (IOException e) {
      throw new IOException(path + ": cannot be written: " + e.getMessage(), e);
    }
  }

  /**
   * Replaces a file, unless it was changed since it was read.
   *
   * @param path the file
   * @param before what it held
   * @param content its new content
   * @throws IOException if it cannot be replaced or is another one by now; the message names it,
   *     and it is left as it is
   */
  public static void replaceUnchanged(Path path, ByteSource before, Content content)
      throws IOException {
    if (!Files.exists(path)) {
      throw new IOException(path + ": was removed in the meantime");
    }
    if (!Files.isRegularFile(path)) {
      throw new IOException(path + ": is no regular file, which alone can be changed");
    }
    try {
      if (!before.contentEquals(MoreFiles.asByteSource(path))) {
        throw new IOException(path + ": was changed in the meantime; begin again");
      }
    } catch (AccessDeniedException e) {
      throw new IOException(path + ": may not be read", e);
    }
    replace(path, content);
  }

  private static void writeTo(Path special, Content content) throws IOException {
    try (OutputStream out = Files.newOutputStream(special, StandardOpenOption.WRITE)) {
      content.writeTo(out);
    }
  }

  private static void replaceFile(Path path, Content content) throws IOException {
    Path target = target(path);
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString()); // moving would not ask for permission
    }
    Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    try {
      try (OutputStream out = Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW)) {
        content.writeTo(out);
      }
      keepPermissions(target, beside);
      try (FileChannel written = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** The file that a link leads to, also if that file is not there yet. */
  private static Path target(Path path) throws IOException {
    if (Files.exists(path)) {
      return path.toRealPath();
    }
    return Files.isSymbolicLink(path)
        ? path.toAbsolutePath().resolveSibling(Files.readSymbolicLink(path))
        : path.toAbsolutePath();
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    boolean posix = to.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (posix && Files.exists(from)) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }
}

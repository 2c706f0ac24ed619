package eu.hanse.io.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads files that are to be held in memory as a whole, unless they are too large for that. */
public final class FileBytes {

  private FileBytes() {}

  /**
   * {@return all bytes of a file; empty if there are more than allowed}
   *
   * @param file the file
   * @param maximum how many bytes are allowed
   * @throws IOException if the file cannot be read; the message names it
   */
  public static Optional<byte[]> read(Path file, int maximum) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, maximum);
    } catch (NoSuchFileException e) {
      throw new IOException(file + ": does not exist", e);
    } catch (AccessDeniedException e) {
      throw new IOException(file + ": may not be read", e);
    } catch (IOException e) {
      throw new IOException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * {@return all bytes of a stream; empty if there are more than allowed}
   *
   * @param in the stream
   * @param maximum how many bytes are allowed
   * @throws IOException if the stream cannot be read
   */
  public static Optional<byte[]> read(InputStream in, int maximum) throws IOException {
    byte[] bytes = in.readNBytes(maximum);
    return in.read() < 0 ? Optional.of(bytes) : Optional.empty();
  }
}

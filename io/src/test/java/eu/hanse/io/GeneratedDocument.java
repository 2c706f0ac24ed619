package eu.hanse.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the repository that is generated from code and checked in.
 *
 * <p>Tests compare the file with what the code makes now. To write all such files anew, run {@code
 * mvn test -pl core,io -Dhanse.update=true}, and look at what changed before committing it.
 */
public final class GeneratedDocument {

  private static final boolean UPDATE = Boolean.getBoolean("hanse.update");

  private GeneratedDocument() {}

  /**
   * Demands that a file holds a text; writes the file instead if {@code -Dhanse.update=true}.
   *
   * @param file the file, from the directory of the module
   * @param text what it should hold
   */
  public static void check(Path file, String text) {
    try {
      if (UPDATE) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
      }
      assertThat(file).exists();
      assertThat(Files.readString(file))
          .as(
              "%s is generated and stale; write it anew with: mvn test -pl core,io"
                  + " -Dhanse.update=true",
              file)
          .isEqualTo(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

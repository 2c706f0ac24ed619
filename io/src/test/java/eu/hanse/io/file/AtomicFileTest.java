package eu.hanse.io.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir private Path folder;

  @Test
  void writesAFileThatIsNotThereYet() throws IOException {
    Path file = folder.resolve("new.json");

    AtomicFile.replace(file, out -> out.write("new".getBytes(UTF_8)));

    assertThat(file).hasContent("new");
  }

  @Test
  void keepsTheFileIfItsContentCannotBeMade() throws IOException {
    Path file = Files.writeString(folder.resolve("data.json"), "old");

    assertThatThrownBy(
            () ->
                AtomicFile.replace(
                    file,
                    out -> {
                      out.write("half".getBytes(UTF_8));
                      throw new IOException("no more");
                    }))
        .hasMessage(file + ": cannot be written: no more");

    assertThat(file).hasContent("old");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void doesNotReplaceADirectory() {
    assertThatThrownBy(() -> AtomicFile.replace(folder, out -> {}))
        .isInstanceOf(IOException.class)
        .hasMessage(folder + ": is a directory; expected the name of a file");
  }

  @Test
  @Timeout(60)
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no named pipes in directories")
  void writesIntoAPipeAndLeavesItThere() throws Exception {
    Path pipe = folder.resolve("pipe.json");
    Process maker = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assumeTrue(maker.waitFor() == 0, "the file system has no named pipes");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), pipe);
    CompletableFuture<String> reader =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return new String(Files.newInputStream(pipe).readAllBytes(), UTF_8);
              } catch (IOException e) {
                return e.toString();
              }
            });

    AtomicFile.replace(link, out -> out.write("new".getBytes(UTF_8)));

    assertThat(reader.get(30, TimeUnit.SECONDS)).isEqualTo("new");
    assertThat(Files.exists(pipe)).isTrue();
    assertThat(Files.isRegularFile(pipe)).isFalse();
    assertThat(Files.isSymbolicLink(link)).isTrue();
  }
}

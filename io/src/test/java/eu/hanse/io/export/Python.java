package eu.hanse.io.export;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs in Python that read what was written, with libraries that others use. */
public final class Python {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int SECONDS = 120;

  private Python() {}

  /**
   * {@return what a program prints, which is JSON; without the library, the test is skipped}
   *
   * @param library the library
   * @param program the program, a resource in this package
   * @param arguments what it is given
   */
  public static JsonNode run(String library, String program, String... arguments)
      throws IOException, InterruptedException {
    Optional<String> python =
        Stream.of("/usr/bin/python3", "python3").filter(it -> has(it, library)).findFirst();
    assumeTrue(python.isPresent(), "skipped: there is no python3 with " + library);
    List<String> command = new ArrayList<>(List.of(python.get(), script(program)));
    command.addAll(List.of(arguments));
    return JSON.readTree(output(command));
  }

  private static boolean has(String python, String library) {
    try {
      output(List.of(python, "-c", "import " + library));
      return true;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String script(String program) {
    return Path.of("src/test/resources/eu/hanse/io/export", program).toAbsolutePath().toString();
  }

  private static String output(List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("hanse", ".out");
    Path errors = Files.createTempFile("hanse", ".err");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(output.toFile())
              .redirectError(errors.toFile())
              .start();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("no end after " + SECONDS + " seconds: " + command);
      }
      if (process.exitValue() != 0) {
        throw new IOException(command + ": " + Files.readString(errors, StandardCharsets.UTF_8));
      }
      return Files.readString(output, StandardCharsets.UTF_8);
    } finally {
      Files.delete(output);
      Files.delete(errors);
    }
  }
}

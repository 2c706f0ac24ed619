package eu.hanse.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a command of the shell at the root of the project, with the JDK that runs the tests. */
final class Command {

  static final Path ROOT = Path.of("").toAbsolutePath();

  private static final int SECONDS = 120;

  private Command() {}

  record Result(int exitCode, String output, String errors) {}

  static Result run(String... command) throws IOException, InterruptedException {
    return runIn(ROOT, command);
  }

  static Result runIn(Path directory, String... command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("hanse", ".out");
    Path errors = Files.createTempFile("hanse", ".err");
    try {
      ProcessBuilder builder = new ProcessBuilder(List.of(command));
      builder.directory(directory.toFile());
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
      builder
          .environment()
          .merge(
              "PATH",
              "",
              (path, none) -> Path.of(System.getProperty("java.home"), "bin") + ":" + path);
      builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
      builder.redirectOutput(output.toFile()).redirectError(errors.toFile());
      Process process = builder.start();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("no end after " + SECONDS + " seconds: " + List.of(command));
      }
      return new Result(
          process.exitValue(),
          Files.readString(output, StandardCharsets.UTF_8),
          Files.readString(errors, StandardCharsets.UTF_8));
    } finally {
      Files.delete(output);
      Files.delete(errors);
    }
  }
}

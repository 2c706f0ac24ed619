package eu.hanse.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A run of the program in a process of its own, begun but perhaps not ended.
 *
 * @param process the process
 * @param out the file that takes its output
 * @param err the file that takes its error output
 */
record Launch(Process process, Path out, Path err) {

  private static final int SECONDS = 120;

  /** Where the program runs: elsewhere than any file of it. */
  private static final File WORKING_DIRECTORY = Run.EXAMPLES.toFile();

  /** Begins a run, in an environment in which only the given variables are particular. */
  static Launch begin(Map<String, String> environment, Object program, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(WORKING_DIRECTORY);
    builder.environment().keySet().removeAll(List.of("CI", "HANSE_JAVA_OPTIONS", "JAVA_OPTS"));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    Path out = Files.createTempFile("hanse", ".out");
    Path err = Files.createTempFile("hanse", ".err");
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    return new Launch(builder.start(), out, err);
  }

  /** Waits for the end of the run. */
  Run end() throws IOException, InterruptedException {
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        throw new IOException("no end after " + SECONDS + " seconds");
      }
      return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      process.destroyForcibly();
      Files.delete(out);
      Files.delete(err);
    }
  }
}

package eu.hanse.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Measures how long short commands take from the shell, and prints the medians and how many times
 * {@code java -version} they are. No test: what it prints depends on the machine. It needs the jar
 * and nothing else, and is run from the root of the project, with the Java that is to be measured:
 *
 * <pre>{@code
 * java examples/cli/src/test/java/eu/hanse/cli/StartTimes.java
 * }</pre>
 */
final class StartTimes {

  private static final int RUNS = 15;

  private static final String FILE = "examples/data/ports-network.json";
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("explain"),
          List.of("validate", FILE),
          List.of("validate", "--with", "examples/data", FILE),
          List.of("validate", "--bundled", FILE),
          List.of("validate", "--bundled"));

  private StartTimes() {}

  /**
   * Measures, with the runs of all commands in turn, so that what else the machine does slows all.
   *
   * @param arguments none
   */
  public static void main(String... arguments) throws IOException, InterruptedException {
    String home = System.getProperty("java.home");
    Map<String, List<String>> programs = new LinkedHashMap<>();
    programs.put("java -version", List.of(home + "/bin/java", "-version"));
    add(
        programs,
        "hanse.jar",
        List.of(home + "/bin/java", "-jar", "examples/cli/target/hanse.jar"));
    add(programs, "hanse", List.of("examples/cli/hanse"));
    Map<String, List<Long>> times = new LinkedHashMap<>();
    for (List<String> program : programs.values()) {
      run(home, program); // the launcher makes its archive, and the machine reads the files
    }
    for (int i = 0; i < RUNS; i++) {
      for (Map.Entry<String, List<String>> program : programs.entrySet()) {
        times
            .computeIfAbsent(program.getKey(), name -> new ArrayList<>())
            .add(run(home, program.getValue()));
      }
    }
    print(times);
  }

  private static void add(Map<String, List<String>> programs, String name, List<String> program) {
    for (List<String> command : COMMANDS) {
      List<String> whole = new ArrayList<>(program);
      whole.addAll(command);
      programs.put(name + " " + String.join(" ", command), whole);
    }
  }

  private static long run(String home, List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("JAVA_HOME", home);
    builder.environment().remove("CI");
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    long start = System.nanoTime();
    builder.start().waitFor();
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  private static void print(Map<String, List<Long>> times) {
    System.out.printf(
        Locale.ROOT,
        "Java %s, %d processors, medians of %d runs%n%n",
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors(),
        RUNS);
    double shortest = median(times.values().iterator().next());
    times.forEach(
        (name, each) ->
            System.out.printf(
                Locale.ROOT,
                "%5.0f ms %6.1f times  %s%n",
                median(each),
                median(each) / shortest,
                name));
  }

  private static double median(List<Long> times) {
    return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
  }
}

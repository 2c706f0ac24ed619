package eu.hanse.benchmarks.result;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** On what was measured: the machine, the systems and the libraries. */
final class Machine {

  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
  private static final Path MEMORY = Path.of("/proc/meminfo");
  private static final Path SYSTEM = Path.of("/etc/os-release");

  private Machine() {}

  /**
   * {@return a list of what is known, as Markdown}
   *
   * @param load how much else the machine did before
   */
  static String markdown(String load) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Processor: "
            + value(PROCESSORS, "model name")
            + ", "
            + Runtime.getRuntime().availableProcessors()
            + " of them; memory: "
            + value(MEMORY, "MemTotal"));
    lines.add(
        "System: "
            + value(SYSTEM, "PRETTY_NAME").replace("\"", "")
            + ", kernel "
            + System.getProperty("os.version")
            + "; load before (1, 5, 15 minutes): "
            + load);
    lines.add(
        "Java: "
            + System.getProperty("java.vm.name")
            + " "
            + System.getProperty("java.vm.version")
            + ", "
            + ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-X"))
                .collect(Collectors.joining(" ")));
    lines.add("Libraries: " + libraries());
    return lines.stream().map(line -> "- " + line + "\n").collect(Collectors.joining());
  }

  /** Files that other systems than Linux do not have tell nothing. */
  private static String value(Path file, String name) {
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(name.length()).replaceFirst("^\\s*[:=]\\s*", ""))
          .findFirst()
          .orElse("unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }

  private static String libraries() {
    Properties versions = new Properties();
    try (InputStream in =
        Objects.requireNonNull(Machine.class.getResourceAsStream("versions.properties"))) {
      versions.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TreeSet<>(versions.stringPropertyNames())
        .stream()
            .map(name -> String.format(Locale.ROOT, "%s %s", name, versions.getProperty(name)))
            .collect(Collectors.joining(", "));
  }
}

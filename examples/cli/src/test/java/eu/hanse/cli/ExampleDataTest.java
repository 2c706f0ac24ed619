package eu.hanse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The example data are sound, and every fault of the faulty ones is found where it is. */
class ExampleDataTest {

  private static final Pattern HEADING =
      Pattern.compile(
          "^\\.\\./data-faulty/(\\S+:\\d+:\\d+): (?:error|warning|info)\\[(\\S+)] .*",
          Pattern.MULTILINE);

  @Test
  void soundDataHaveNoErrorsAndWarnings() {
    Run run = Run.of("validate", "--fail-on", "warning", Run.EXAMPLES.resolve("data"));
    assertThat(run.out()).contains("0 errors, 0 warnings, ");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void soundDataAreSoundTogetherWithTheBundledCatalogue() {
    Run run = Run.of("validate", "--bundled", "--fail-on", "warning", Run.EXAMPLES.resolve("data"));
    assertThat(run.out()).contains("0 errors, 0 warnings, ").contains("in 19 files");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void soundDataAreCanonical() {
    Run run = Run.of("format", "--check", Run.EXAMPLES.resolve("data"));
    assertThat(run.out()).isEqualToNormalizingNewlines("5 canonical already, 0 would change.\n");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void everyFaultIsFoundInOneRun() throws IOException {
    Run run = Run.of("validate", "--as-of", "2026-01-01", "../data-faulty");
    StringBuilder found = new StringBuilder();
    HEADING
        .matcher(run.out())
        .results()
        .forEach(
            heading ->
                found.append(heading.group(1)).append(' ').append(heading.group(2)).append('\n'));
    assertThat(found).hasToString(golden("/data-faulty.txt"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = ExampleDataTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

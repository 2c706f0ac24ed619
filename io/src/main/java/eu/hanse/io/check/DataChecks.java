package eu.hanse.io.check;

import com.google.common.collect.ImmutableList;
import eu.hanse.io.ConfigurationFile;
import eu.hanse.io.DataFiles;
import eu.hanse.rule.Severity;
import eu.hanse.validation.RuleSet;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Data files as named checks, one for each file and area of rules, for a test framework to run. In
 * JUnit:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> data() {
 *   return DataChecks.of(Path.of("data"))
 *       .asOf(LocalDate.of(2026, 1, 1))
 *       .map(check -> dynamicTest(check.name(), check.source(), check::assertNoFindings));
 * }
 * }</pre>
 *
 * <p>A file has the checks {@code read} and {@code id}, and one for each area of which rules judge
 * what the file holds, whether there is something to report or not; the configuration and the
 * baseline have their own. What else cannot be read, such as a directory without data files, has a
 * check that fails.
 *
 * <p>Immutable and safe to share between threads; the methods that change something return other
 * checks.
 */
public final class DataChecks {

  private final CheckSettings settings;

  private DataChecks(CheckSettings settings) {
    this.settings = settings;
  }

  /**
   * {@return checks of data by all standard rules, which fail from errors on}
   *
   * <p>The configuration is the nearest one, as {@link ConfigurationFile#nearest} finds it.
   *
   * @param paths files and directories, which together make one catalogue
   * @throws IllegalArgumentException if there are none
   */
  public static DataChecks of(Path... paths) {
    if (paths.length == 0) {
      throw new IllegalArgumentException(
          "no paths: expected at least one file or directory to check");
    }
    return new DataChecks(CheckSettings.of(ImmutableList.copyOf(paths)));
  }

  /**
   * {@return these checks together with other data that the files may refer to; nothing is checked
   * about those}
   *
   * @param others the other data, such as {@code BundledCatalogue.files()}
   */
  public DataChecks referringTo(DataFiles others) {
    return new DataChecks(settings.withOthers(others));
  }

  /**
   * {@return these checks by other rules}
   *
   * @param rules the rules
   */
  public DataChecks withRules(RuleSet rules) {
    return new DataChecks(settings.withRules(rules));
  }

  /**
   * {@return these checks with the decisions of a configuration}
   *
   * @param file the configuration, in place of the nearest one
   */
  public DataChecks withConfiguration(Path file) {
    return new DataChecks(settings.withConfiguration(Optional.of(file)));
  }

  /**
   * {@return these checks with a baseline, the problems of which are accepted}
   *
   * @param file the baseline; it holds the problems of the directory in which it lies
   */
  public DataChecks withBaseline(Path file) {
    return new DataChecks(settings.withBaseline(Optional.of(file)));
  }

  /**
   * {@return these checks, failing from another severity on}
   *
   * @param severity the least severity of which a problem makes a check fail
   */
  public DataChecks failingFrom(Severity severity) {
    return new DataChecks(settings.withFailingFrom(severity));
  }

  /**
   * {@return the checks: those of what is no data file first, then file by file in the order in
   * which they are read}
   *
   * <p>Nothing is read before the stream is consumed; then all is read and judged once. Consuming
   * it throws {@link UncheckedIOException} if the configuration or the baseline cannot be read, and
   * {@link IllegalArgumentException} if there are several configurations and none was chosen.
   *
   * @param day the day on which the data are judged
   */
  public Stream<DataCheck> asOf(LocalDate day) {
    return Stream.of(day).flatMap(it -> CheckRun.of(settings).checks(it).stream());
  }
}

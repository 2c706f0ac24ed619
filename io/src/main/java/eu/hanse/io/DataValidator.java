package eu.hanse.io;

import com.google.common.collect.ImmutableList;
import eu.hanse.call.CallRegister;
import eu.hanse.io.configuration.Baseline;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadLimits;
import eu.hanse.validation.RuleSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads and judges data files in one go, without holding them in memory: of what was judged, only
 * what references and comparisons need is kept. Immutable and safe to share between threads; the
 * methods that change something return another validator.
 */
public final class DataValidator {

  private final ValidationSettings settings;

  private DataValidator(ValidationSettings settings) {
    this.settings = settings;
  }

  /**
   * {@return a validator that judges by all standard rules and the standard calls, and keeps to the
   * standard limits}
   */
  public static DataValidator standard() {
    return of(RuleSet.standard());
  }

  /**
   * {@return a validator that judges by these rules and keeps to the standard limits}
   *
   * @param rules the rules
   */
  public static DataValidator of(RuleSet rules) {
    return new DataValidator(ValidationSettings.of(rules));
  }

  /**
   * {@return this validator with other calls in place of the standard ones}
   *
   * @param calls the calls whose demands it holds programmes to
   */
  public DataValidator withCalls(CallRegister calls) {
    return new DataValidator(settings.withCalls(calls));
  }

  /**
   * {@return this validator with other limits on what it reads}
   *
   * @param limits the limits
   */
  public DataValidator withLimits(ReadLimits limits) {
    return new DataValidator(settings.withReadLimits(limits));
  }

  /**
   * {@return this validator with other limits on what it reports}
   *
   * @param limits the limits
   */
  public DataValidator withLimits(ReportLimits limits) {
    return new DataValidator(settings.withReportLimits(limits));
  }

  /**
   * {@return this validator with what a configuration decides}
   *
   * @param configuration the configuration; what is wrong with it is reported
   */
  public DataValidator withConfiguration(ConfigurationFile configuration) {
    return new DataValidator(settings.withConfiguration(Optional.of(configuration)));
  }

  /** {@return the limits on what it reads} */
  public ReadLimits readLimits() {
    return settings.readLimits();
  }

  /**
   * {@return what is wrong with the configuration, with the rules it names and with the files of
   * calls it names, by position; empty if there is no configuration}
   */
  public ImmutableList<Problem> configurationProblems() {
    Optional<ConfigurationFile> configuration = settings.configuration();
    if (configuration.isEmpty()) {
      return ImmutableList.of();
    }
    List<Problem> problems = new ArrayList<>(configuration.get().problems());
    configuration.get().applyTo(settings.rules(), problems::add);
    configuration.get().addTo(settings.calls(), settings.readLimits(), problems::add);
    return ImmutableList.sortedCopyOf(problems);
  }

  /**
   * {@return this validator with a baseline, the problems of which are accepted}
   *
   * @param baseline the baseline
   * @param directory the directory of which it holds the problems: where all of that is judged,
   *     what is not found any more counts as fixed, also if its entity is gone
   */
  public DataValidator withBaseline(Baseline baseline, Path directory) {
    return withKnown(baseline, directory, false);
  }

  /**
   * {@return this validator with a baseline, the problems of which are accepted, and which the
   * report holds as it should be written now}
   *
   * @param baseline the baseline; empty if there was none
   * @param directory the directory of which it holds the problems
   */
  public DataValidator withBaselineUpdate(Baseline baseline, Path directory) {
    return withKnown(baseline, directory, true);
  }

  private DataValidator withKnown(Baseline baseline, Path directory, boolean updates) {
    return new DataValidator(
        settings.withKnown(
            Optional.of(
                new ValidationSettings.KnownProblems(
                    baseline, DataFiles.realPath(directory), updates))));
  }

  /**
   * {@return this validator, reading and judging with several threads of its own, which end with
   * each run}
   *
   * <p>The outcome is the same whatever the number; a validator uses the thread that calls, and no
   * other, unless it is told to. An observer is told everything by the thread that calls.
   *
   * @param threads how many, usually as many as there are processors to spare
   * @throws IllegalArgumentException if the number is not positive
   */
  public DataValidator withThreads(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads " + threads + ": expected one or more");
    }
    return new DataValidator(settings.withThreads(threads));
  }

  /** {@return this validator, measuring the time that each rule takes, for the statistics} */
  public DataValidator measuringTime() {
    return new DataValidator(settings.withMeasuresTime(true));
  }

  /**
   * Reads and judges files and directories, which together make one catalogue.
   *
   * @param asOf the day on which the data are judged
   * @param paths the files and directories
   * @return everything that is wrong
   */
  public DataReport validate(LocalDate asOf, Path... paths) {
    return validate(asOf, DataFiles.in(paths));
  }

  /**
   * Reads and judges files, which together make one catalogue.
   *
   * @param asOf the day on which the data are judged
   * @param files the files
   * @return everything that is wrong
   */
  public DataReport validate(LocalDate asOf, DataFiles files) {
    return new StreamValidation(settings, asOf, files, Optional.empty()).run();
  }

  /**
   * Reads and judges files, which together make one catalogue.
   *
   * @param asOf the day on which the data are judged
   * @param files the files
   * @param observer is told everything as it is found
   * @return everything that is wrong
   */
  public DataReport validate(LocalDate asOf, DataFiles files, DataObserver observer) {
    return new StreamValidation(settings, asOf, files, Optional.of(observer)).run();
  }
}

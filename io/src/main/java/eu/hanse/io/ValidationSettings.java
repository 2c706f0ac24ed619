package eu.hanse.io;

import eu.hanse.call.CallRegister;
import eu.hanse.io.configuration.Baseline;
import eu.hanse.io.problem.ReadLimits;
import eu.hanse.validation.RuleSet;
import java.nio.file.Path;
import java.util.Optional;

/** How a {@link DataValidator} works. */
record ValidationSettings(
    RuleSet rules,
    CallRegister calls,
    ReadLimits readLimits,
    ReportLimits reportLimits,
    Optional<ConfigurationFile> configuration,
    Optional<KnownProblems> known,
    boolean measuresTime,
    int threads) {

  /**
   * A baseline in use.
   *
   * @param baseline the baseline
   * @param directory the directory of which it holds the problems, if that is known
   * @param updates whether the report is to hold the baseline as it should be written now
   */
  record KnownProblems(Baseline baseline, Optional<Path> directory, boolean updates) {}

  static ValidationSettings of(RuleSet rules) {
    return new ValidationSettings(
        rules,
        StandardCalls.load(),
        ReadLimits.standard(),
        ReportLimits.standard(),
        Optional.empty(),
        Optional.empty(),
        false,
        1);
  }

  ValidationSettings withCalls(CallRegister newCalls) {
    return new ValidationSettings(
        rules, newCalls, readLimits, reportLimits, configuration, known, measuresTime, threads);
  }

  ValidationSettings withReadLimits(ReadLimits newReadLimits) {
    return new ValidationSettings(
        rules, calls, newReadLimits, reportLimits, configuration, known, measuresTime, threads);
  }

  ValidationSettings withReportLimits(ReportLimits newReportLimits) {
    return new ValidationSettings(
        rules, calls, readLimits, newReportLimits, configuration, known, measuresTime, threads);
  }

  ValidationSettings withConfiguration(Optional<ConfigurationFile> newConfiguration) {
    return new ValidationSettings(
        rules, calls, readLimits, reportLimits, newConfiguration, known, measuresTime, threads);
  }

  ValidationSettings withKnown(Optional<KnownProblems> newKnown) {
    return new ValidationSettings(
        rules, calls, readLimits, reportLimits, configuration, newKnown, measuresTime, threads);
  }

  ValidationSettings withMeasuresTime(boolean newMeasuresTime) {
    return new ValidationSettings(
        rules, calls, readLimits, reportLimits, configuration, known, newMeasuresTime, threads);
  }

  ValidationSettings withThreads(int newThreads) {
    return new ValidationSettings(
        rules, calls, readLimits, reportLimits, configuration, known, measuresTime, newThreads);
  }
}

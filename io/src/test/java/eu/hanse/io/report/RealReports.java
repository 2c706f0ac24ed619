package eu.hanse.io.report;

import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.DataReport;
import eu.hanse.io.DataValidator;
import eu.hanse.io.configuration.Baseline;
import eu.hanse.io.configuration.Fingerprints;
import eu.hanse.io.problem.Problem;
import eu.hanse.rule.RuleCode;
import eu.hanse.validation.RuleSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Reports on files: on the bad example of each rule, on faulty files, on files that are gone. */
final class RealReports {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Path FAULTY = Path.of("../examples/data-faulty");

  private RealReports() {}

  /**
   * What was judged, and what is wrong with it.
   *
   * @param name says what it is
   * @param files the files
   * @param report the report
   */
  record Real(String name, DataFiles files, DataReport report) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Real> all() {
    return Stream.concat(
        Stream.of(faulty(), faultyWithBaseline(), gone()),
        RuleSet.standard().rules().stream().map(rule -> example(rule.info().code())));
  }

  static Real faulty() {
    DataFiles files = DataFiles.in(FAULTY);
    return new Real("faulty", files, DataValidator.standard().validate(DAY, files));
  }

  private static Real faultyWithBaseline() {
    DataFiles files = DataFiles.in(FAULTY);
    Problem first =
        faulty().report().problems().stream()
            .filter(problem -> problem.subject().isPresent())
            .findFirst()
            .orElseThrow();
    Baseline baseline = Fingerprints.baseline(first.fingerprint());
    DataReport report =
        DataValidator.standard()
            .withBaseline(baseline, FAULTY)
            .measuringTime()
            .validate(DAY, files);
    return new Real("faulty with a baseline", files, report);
  }

  private static Real gone() {
    DataFiles files = DataFiles.in(Path.of("no such", "file.json"));
    return new Real("gone", files, DataValidator.standard().validate(DAY, files));
  }

  /** {@return a report without problems} */
  static DataReport nothing() {
    return DataValidator.standard().validate(DAY, DataFiles.of());
  }

  private static Real example(RuleCode code) {
    byte[] document = Sample.utf8(RuleExamples.standard().bad(code).orElseThrow());
    DataFiles files = DataFiles.of(DataFile.of(code + ".json", document));
    return new Real(code.value(), files, DataValidator.standard().validate(DAY, files));
  }
}

package eu.hanse.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eu.hanse.io.problem.Problem;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.Severity;
import eu.hanse.validation.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule has a bad example with exactly its finding, and a good one without. Infos of other
 * rules may come along.
 */
class RuleExamplesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  /** To be short, most examples of other rules name no sources. */
  private static final RuleCode LEFT_OUT = RuleCode.of("source.missing");

  @TestFactory
  Stream<DynamicTest> badExamplesGiveExactlyTheFindingOfTheirRule() {
    return codes().map(code -> dynamicTest(code.value(), () -> checkBad(code)));
  }

  @TestFactory
  Stream<DynamicTest> goodExamplesGiveNoFindingOfTheirRuleAndNothingGrave() {
    return codes().map(code -> dynamicTest(code.value(), () -> checkGood(code)));
  }

  private static Stream<RuleCode> codes() {
    return RuleSet.standard().rules().stream().map(rule -> rule.info().code());
  }

  private static void checkBad(RuleCode code) throws IOException {
    List<Problem> problems = validate(code, "bad.json");

    assertThat(problems).filteredOn(problem -> problem.code().equals(code)).hasSize(1);
    assertThat(problems)
        .filteredOn(problem -> !problem.code().equals(code))
        .noneMatch(RuleExamplesTest::isGrave);
  }

  private static void checkGood(RuleCode code) throws IOException {
    assertThat(validate(code, "good.json"))
        .noneMatch(problem -> problem.code().equals(code))
        .noneMatch(RuleExamplesTest::isGrave);
  }

  private static boolean isGrave(Problem problem) {
    return problem.severity().isAtLeast(Severity.WARNING) && !problem.code().equals(LEFT_OUT);
  }

  private static List<Problem> validate(RuleCode code, String name) throws IOException {
    String resource = "examples/" + code + "/" + name;
    try (InputStream in = DataValidator.class.getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      DataFiles files = DataFiles.of(DataFile.of(resource, in.readAllBytes()));
      return DataValidator.standard().validate(DAY, files).problems();
    }
  }
}

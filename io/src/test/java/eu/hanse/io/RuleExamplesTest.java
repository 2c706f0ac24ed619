package eu.hanse.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eu.hanse.io.report.RuleExamples;
import eu.hanse.io.report.RuleTrial;
import eu.hanse.rule.Rule;
import eu.hanse.rule.RuleCode;
import eu.hanse.validation.RuleSet;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every rule has a bad example with exactly its finding, and a good one without. Infos of other
 * rules may come along.
 */
class RuleExamplesTest {

  private static final RuleSet RULES = RuleSet.standard();
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private static final RuleCode STANDARD = RuleCode.of("participation.duplicate");
  private static final RuleCode OWN = RuleCode.of("harbour.quay-taken");

  @TempDir private Path jar;

  /** To be short, most examples of other rules name no sources. */
  private static final RuleCode LEFT_OUT = RuleCode.of("source.missing");

  @TestFactory
  Stream<DynamicTest> everyStandardRuleAndItsExamplesAreAsTheyShouldBe() {
    return RULES.rules().stream()
        .map(rule -> dynamicTest(rule.info().code().value(), () -> trialOf(rule).check(rule)));
  }

  private static RuleTrial trialOf(Rule rule) {
    RuleSet judgedBy =
        rule.info().code().equals(LEFT_OUT) ? RULES : RULES.without(LEFT_OUT.value());
    return RuleTrial.of(judgedBy, RuleExamples.standard(), DAY);
  }

  @Test
  void hasABadAndAGoodExampleOfAStandardRule() {
    RuleExamples examples = RuleExamples.standard();

    assertThat(examples.bad(STANDARD)).hasValueSatisfying(it -> assertThat(it).startsWith("{"));
    assertThat(examples.good(STANDARD)).isPresent().isNotEqualTo(examples.bad(STANDARD));
    assertThat(examples.bad(RuleCode.of("no.such"))).isEmpty();
  }

  @Test
  void findsExamplesOfOnesOwnRulesWhereTheClassLoaderDoes() throws IOException {
    write(OWN, "bad.json", "{ \"bad\": \"é\" }");
    write(OWN, "good.json", "{}");

    try (URLClassLoader loader = loader()) {
      RuleExamples examples = RuleExamples.standard().plus(loader);

      assertThat(examples.bad(OWN)).contains("{ \"bad\": \"é\" }");
      assertThat(examples.good(OWN)).contains("{}");
      assertThat(examples.good(STANDARD)).isEqualTo(RuleExamples.standard().good(STANDARD));
    }
    assertThat(RuleExamples.standard().bad(OWN)).isEmpty();
  }

  @Test
  void keepsTheExampleOfAStandardRule() throws IOException {
    write(STANDARD, "bad.json", "{}");

    try (URLClassLoader loader = loader()) {
      assertThat(RuleExamples.standard().plus(loader).bad(STANDARD))
          .isEqualTo(RuleExamples.standard().bad(STANDARD));
    }
  }

  private URLClassLoader loader() throws IOException {
    return new URLClassLoader(new URL[] {jar.toUri().toURL()});
  }

  private void write(RuleCode code, String name, String text) throws IOException {
    Path folder = jar.resolve("META-INF/hanse/examples").resolve(code.value());
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name), text);
  }
}

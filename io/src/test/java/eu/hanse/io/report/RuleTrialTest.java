package eu.hanse.io.report;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.Source;
import eu.hanse.source.ValuePath;
import eu.hanse.validation.RuleSet;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleTrialTest {

  private static final String CODE = "harbour.source-untitled";

  private static final TitleRule RULE =
      new TitleRule(
          "Untitled",
          RuleInfo.builder()
              .code(RuleCode.of(CODE))
              .severity(Severity.INFO)
              .addSubject(EntityKind.SOURCE)
              .condition("A source has no title.")
              .rationale("Without a title nobody finds it.")
              .advice("Give it the title it has.")
              .build());

  private static final String BAD =
      """
      {
        "format": "hanse/1",
        "sources": [{ "id": "chart", "title": "Untitled" }]
      }
      """;
  private static final String GOOD = BAD.replace("Untitled", "Chart");

  @TempDir private Path jar;

  /** Finds the examples where those of a rule's own jar lie. */
  private final ClassLoader loader =
      new ClassLoader(RuleTrialTest.class.getClassLoader()) {
        @Override
        protected @Nullable URL findResource(String name) {
          Path file = jar.resolve(name);
          try {
            return Files.exists(file) ? file.toUri().toURL() : null;
          } catch (MalformedURLException e) {
            throw new AssertionError(e);
          }
        }
      };

  @BeforeEach
  void writeExamplesAsTheyShouldBe() throws IOException {
    write("bad.json", BAD);
    write("good.json", GOOD);
  }

  @Test
  void acceptsARuleThatFindsWhatIsWrongInItsBadExampleAlone() {
    assertThatCode(() -> check(RULE)).doesNotThrowAnyException();
  }

  @Test
  void wantsAFindingInTheBadExample() throws IOException {
    write("bad.json", GOOD);

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> check(RULE))
        .withMessage(
            """
            The rule harbour.source-untitled is not as it should be.
            Its bad example should give exactly one finding of it, but gives none.
            """);
  }

  @Test
  void wantsOneFindingInTheBadExampleAndNotTwo() throws IOException {
    write("bad.json", BAD.replace("}]", "}, { \"id\": \"list\", \"title\": \"Untitled\" }]"));

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> check(RULE))
        .withMessageContaining(
            "\nIts bad example should give exactly one finding of it, but gives 2:\n\n")
        .withMessageContaining("The source chart is called Untitled.")
        .withMessageContaining("The source list is called Untitled.");
  }

  @Test
  void showsWhatElseIsWrongAsAReportDoes() throws IOException {
    write("bad.json", BAD.replace("\"id\"", "\"colour\": 1, \"id\""));

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> check(RULE))
        .withMessageStartingWith(
            """
            The rule harbour.source-untitled is not as it should be.
            Its bad example should give no other error or warning, but gives 1:

            harbour.source-untitled/bad.json:3:17: error[read.unknown-field] The source has no \
            property "colour\"""")
        .withMessageContaining(
            """
            \n    3 |   "sources": [{ "colour": 1, "id": "chart", "title": "Untitled" }]
                  |                 ^^^^^^^^
            """);
  }

  @Test
  void wantsNoFindingInTheGoodExampleHoweverHarmless() throws IOException {
    write("good.json", BAD);

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> check(RULE))
        .withMessageStartingWith(
            """
            The rule harbour.source-untitled is not as it should be.
            Its good example should give no finding of it, no error and no warning, but gives 1:

            harbour.source-untitled/good.json:3:41: info[harbour.source-untitled] The source \
            chart is called Untitled.
            """);
  }

  @Test
  void letsInfosOfOtherRulesComeAlongButNoWarnings() {
    TitleRule other = new TitleRule("Chart", RULE.info().withCode(RuleCode.of("harbour.chart")));
    RuleSet rules = RuleSet.empty().plus(RULE, other);

    assertThatCode(() -> trial(rules).check(RULE)).doesNotThrowAnyException();
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> trial(rules.withSeverity("harbour.chart", Severity.WARNING)).check(RULE))
        .withMessageContaining("but gives 1:")
        .withMessageContaining("warning[harbour.chart] The source chart is called Chart.");
  }

  @Test
  void saysWhereAMissingExampleBelongs() throws IOException {
    Files.delete(example("good.json"));

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> check(RULE))
        .withMessage(
            """
            The rule harbour.source-untitled is not as it should be.
            It has no example harbour.source-untitled/good.json; add \
            META-INF/hanse/examples/harbour.source-untitled/good.json to its jar.
            """);
  }

  @Test
  void wantsTheFormOfRules() {
    TitleRule rule = new TitleRule("Untitled", RULE.info().withAdvice("give it one"));

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> check(rule))
        .withMessage(
            """
            The rule harbour.source-untitled is not as it should be.
            The advice "give it one" is no sentence; write it in one line that begins with a \
            capital letter and ends with a full stop.
            """);
  }

  @Test
  void triesOnlyRulesByWhichItJudges() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> trial(RuleSet.standard()).check(RULE))
        .withMessage(
            "rule harbour.source-untitled: is not one of those by which this trial judges; add it"
                + " to them");
  }

  private void check(TitleRule rule) {
    trial(RuleSet.empty().plus(rule)).check(rule);
  }

  private RuleTrial trial(RuleSet rules) {
    return RuleTrial.of(rules, RuleExamples.standard().plus(loader), LocalDate.of(2026, 1, 1));
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(example(name).getParent());
    Files.writeString(example(name), text);
  }

  private Path example(String name) {
    return jar.resolve("META-INF/hanse/examples").resolve(CODE).resolve(name);
  }

  /** Reports sources with a title. */
  private record TitleRule(String title, RuleInfo info) implements EntityRule {

    @Override
    public void check(Source source, RuleContext context, Findings findings) {
      if (source.title().equals(title)) {
        findings
            .at(EntityKey.of(source.id()), ValuePath.of("title"))
            .with("source", source.id())
            .with("title", title)
            .say("The source {source} is called {title}.");
      }
    }
  }
}

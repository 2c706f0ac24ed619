package eu.hanse.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eu.hanse.io.json.CanonicalText;
import eu.hanse.io.report.RuleExamples;
import eu.hanse.io.report.RuleTrial;
import eu.hanse.rule.Rule;
import eu.hanse.rule.RuleProvider;
import eu.hanse.validation.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarbourRulesTest {

  private static final HarbourRules OWN = new HarbourRules();
  private static final Path EXAMPLES = Path.of("src/main/resources/META-INF/hanse/examples");

  @TestFactory
  Stream<DynamicTest> everyRuleAndItsExamplesAreAsThoseOfTheLibrary() {
    RuleTrial trial =
        RuleTrial.of(
            RuleSet.standard().plus(OWN.rules()),
            RuleExamples.standard().plus(HarbourRules.class.getClassLoader()),
            LocalDate.of(2026, 1, 1));
    return OWN.rules().stream()
        .map(rule -> dynamicTest(rule.info().code().value(), () -> trial.check(rule)));
  }

  @Test
  void areProvidedOnTheModulePath() {
    assertThat(HarbourRules.class.getModule().getDescriptor().provides())
        .singleElement()
        .satisfies(
            provided -> {
              assertThat(provided.service()).isEqualTo(RuleProvider.class.getName());
              assertThat(provided.providers()).containsExactly(HarbourRules.class.getName());
            });
  }

  @Test
  void areProvidedOnTheClassPath() throws IOException {
    String service = "META-INF/services/" + RuleProvider.class.getName();

    try (InputStream in = HarbourRules.class.getModule().getResourceAsStream(service)) {
      assertThat(in).hasContent(HarbourRules.class.getName() + "\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bad.json", "good.json"})
  void haveExamplesInTheCanonicalForm(String name) throws IOException {
    for (Rule rule : OWN.rules()) {
      Path example = EXAMPLES.resolve(rule.info().code().value()).resolve(name);

      assertThat(CanonicalText.of(example).isCanonical()).as(name).isTrue();
    }
  }
}

package eu.hanse.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.hanse.rule.Rule;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.rule.standard.StandardRules;
import org.junit.jupiter.api.Test;

class RuleSetTest {

  private static final Rule RULE = TestRules.EachCity.of("city.each");
  private static final Rule OTHER_RULE = TestRules.AllCities.of("city.all");
  private static final RuleCode CODE = RULE.info().code();
  private static final RuleSet RULES = RuleSet.empty().plus(RULE, OTHER_RULE);

  @Test
  void theStandardRulesAreThoseOfTheList() {
    assertThat(RuleSet.standard().rules()).isEqualTo(StandardRules.all());
  }

  @Test
  void rulesAreOrderedByCodeHoweverTheyWereAdded() {
    assertThat(RULES.rules()).containsExactly(OTHER_RULE, RULE);
    assertThat(RuleSet.empty().plus(OTHER_RULE, RULE).rules()).containsExactly(OTHER_RULE, RULE);
  }

  @Test
  void aRuleIsFoundByCode() {
    assertThat(RULES.rule(CODE)).contains(RULE);
    assertThat(RuleSet.empty().rule(CODE)).isEmpty();
    assertThat(RuleSet.empty().severityOf(CODE)).isEmpty();
  }

  @Test
  void aRuleCanBeLeftOut() {
    assertThat(RULES.without("city.each").rules()).containsExactly(OTHER_RULE);
    assertThat(RULES.without("city.each", "city.all").rules()).isEmpty();
    assertThat(RULES.rules()).hasSize(2);
  }

  @Test
  void aRuleKeepsItsOwnSeverityUntilItIsGivenAnother() {
    assertThat(RULES.severityOf(CODE)).contains(Severity.WARNING);
    assertThat(RULES.withSeverity("city.each", Severity.ERROR).severityOf(CODE))
        .contains(Severity.ERROR);
    assertThat(RULES.severityOf(CODE)).contains(Severity.WARNING);
  }

  @Test
  void twoRulesCannotHaveTheSameCode() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.plus(TestRules.AllCities.of("city.each")))
        .withMessage(
            "rule city.each: there is a rule that has or had the code city.each already; choose"
                + " another code");
  }

  @Test
  void aRuleIsFoundByACodeThatItOnceHadWhichNoOtherRuleMayTake() {
    RuleInfo renamed =
        TestRules.builder("city.new").addFormerCodes(RuleCode.of("city.old")).build();
    RuleSet rules = RuleSet.empty().plus(new TestRules.EachCity(renamed));

    assertThat(rules.find("city.old").map(Rule::info)).contains(renamed);
    assertThat(rules.without("city.old").rules()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.plus(TestRules.AllCities.of("city.old")))
        .withMessageContaining("has or had the code city.old");
  }

  @Test
  void theRuleThatWasProbablyMeantIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.without("city.eech"))
        .withMessage("rule city.eech: there is no such rule; did you mean city.each?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.withSeverity("ctiy.all", Severity.INFO))
        .withMessage("rule ctiy.all: there is no such rule; did you mean city.all?");
  }

  @Test
  void anUnknownRuleThatResemblesNoneIsUnknown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.without("meeting.something-else"))
        .withMessage("rule meeting.something-else: there is no such rule");
  }

  @Test
  void itSaysHowManyRulesItHas() {
    assertThat(RULES).hasToString("RuleSet of 2 rules");
  }
}

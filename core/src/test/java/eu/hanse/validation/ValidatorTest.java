package eu.hanse.validation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.call.Call;
import eu.hanse.call.CallRegister;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.city.City;
import eu.hanse.id.CallId;
import eu.hanse.id.CityId;
import eu.hanse.programme.Programme;
import eu.hanse.rule.Finding;
import eu.hanse.rule.Rule;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.Severity;
import eu.hanse.rule.standard.StandardRules;
import eu.hanse.test.SampleCall;
import eu.hanse.test.SampleProgramme;
import eu.hanse.test.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidatorTest {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 31);
  private static final City TURIN = Samples.city().withId(CityId.of("turin"));
  private static final City LYON = Samples.city().withId(CityId.of("lyon"));
  private static final Catalogue CITIES = Catalogue.builder().add(TURIN).add(LYON).build();
  private static final RuleSet RULES =
      RuleSet.empty().plus(TestRules.EachCity.of("city.each"), TestRules.AllCities.of("city.all"));

  @Test
  void nothingIsWrongWithNothing() {
    ValidationReport report = Validator.standard().validate(Catalogue.empty(), DAY);

    assertThat(report.findings()).isEmpty();
    assertThat(report.isAcceptable()).isTrue();
  }

  @Test
  void rulesJudgeEachEntityAndAllOfThemTogether() {
    assertThat(Validator.of(RULES).validate(CITIES, DAY).findings())
        .extracting(Finding::toString)
        .containsExactly(
            "warning[city.all] city:lyon : There is a city.",
            "warning[city.each] city:lyon /name: There is a city on 2020-01-31.",
            "warning[city.all] city:turin : There is a city.",
            "warning[city.each] city:turin /name: There is a city on 2020-01-31.");
  }

  @Test
  void findingsHaveTheSeverityThatTheRuleSetGivesThem() {
    RuleSet stricter = RULES.withSeverity("city.each", Severity.ERROR);
    ValidationReport report = Validator.of(stricter).validate(CITIES, DAY);

    assertThat(report.findings(Severity.ERROR)).hasSize(2);
    assertThat(report.isAcceptable()).isFalse();
    assertThat(report).hasToString("2 errors, 2 warnings, 0 infos");
  }

  @Test
  void theOrderInWhichEntitiesPassByMakesNoDifference() {
    assertThat(judge(RULES, TURIN, LYON)).isEqualTo(judge(RULES, LYON, TURIN));
  }

  @Test
  void aReportIsOrderedHoweverItIsMade() {
    ValidationReport report = Validator.of(RULES).validate(CITIES, DAY);

    assertThat(new ValidationReport(report.findings().reverse())).isEqualTo(report);
    assertThat(ValidationReport.of(report.findings().reverse())).isEqualTo(report);
  }

  @Test
  void aReportDescribesEachFindingInALine() {
    ValidationReport report = Validator.of(RULES.without("city.each")).validate(CITIES, DAY);

    assertThat(report.describe())
        .isEqualTo(
            """
            warning[city.all] city:lyon : There is a city.
            warning[city.all] city:turin : There is a city.\
            """);
  }

  @Test
  void rulesThatConcludeFromAbsencePassOverWhatIsIncomplete() {
    Rule each = new TestRules.EachCity(TestRules.info("city.each", true));
    Rule all = new TestRules.AllCities(TestRules.info("city.all", true));
    List<Finding> findings = new ArrayList<>();
    ValidationRun run =
        Validator.of(RuleSet.empty().plus(each, all))
            .begin(RuleContext.of(DAY, CITIES), findings::add);

    run.judge(TURIN, false);
    run.judge(LYON, true);
    run.conclude(false);

    assertThat(findings)
        .extracting(Finding::subject)
        .containsExactly(EntityKey.of(CityId.of("lyon")));
  }

  @Test
  void otherRulesJudgeWhatIsIncompleteToo() {
    List<Finding> findings = new ArrayList<>();
    ValidationRun run = Validator.of(RULES).begin(RuleContext.of(DAY, CITIES), findings::add);

    run.judge(TURIN, false);
    run.conclude(false);

    assertThat(findings).hasSize(2);
  }

  @Test
  void aValidatorHoldsProgrammesToTheCallsItIsGiven() {
    Call call = SampleCall.call();
    Programme programme = SampleProgramme.programme().withCall(call.id());
    Catalogue catalogue = Catalogue.builder().add(programme).build();
    Validator validator =
        Validator.of(
            RuleSet.empty()
                .plus(
                    StandardRules.all().stream()
                        .filter(
                            rule -> rule.info().code().value().matches("call.kind|call.unknown"))
                        .toList()));

    assertThat(validator.validate(catalogue, DAY).findings()).isEmpty();
    assertThat(
            validator.withCalls(CallRegister.of(List.of(call))).validate(catalogue, DAY).findings())
        .extracting(finding -> finding.rule().value())
        .containsExactly("call.kind");
    assertThat(
            validator
                .withCalls(CallRegister.of(List.of(call.withId(CallId.of("another")))))
                .validate(catalogue, DAY)
                .findings())
        .extracting(finding -> finding.rule().value())
        .containsExactly("call.unknown");
  }

  private static ValidationReport judge(RuleSet rules, City... cities) {
    List<Finding> findings = new ArrayList<>();
    ValidationRun run = Validator.of(rules).begin(RuleContext.of(DAY, CITIES), findings::add);
    for (City city : cities) {
      run.judge(city, true);
    }
    run.conclude(true);
    return ValidationReport.of(findings);
  }
}

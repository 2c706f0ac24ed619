package eu.hanse.validation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.call.CallRegister;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.rule.Finding;
import eu.hanse.rule.Rule;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.standard.StandardRules;
import eu.hanse.test.Calls;
import eu.hanse.test.Catalogues;
import eu.hanse.test.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ValidatorProperties {

  @Provide
  Arbitrary<Catalogue> catalogues() {
    return Catalogues.catalogues();
  }

  @Provide
  Arbitrary<CallRegister> calls() {
    return Calls.registers();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Values.days();
  }

  @Property(tries = 1000)
  void noStandardRuleThrowsOnAnyCatalogue(
      @ForAll("catalogues") Catalogue catalogue,
      @ForAll("calls") CallRegister calls,
      @ForAll("days") LocalDate day) {
    ValidationReport report = Validator.standard().withCalls(calls).validate(catalogue, day);

    assertThat(report.describe().isEmpty()).isEqualTo(report.findings().isEmpty());
  }

  @Property(tries = 300)
  void findingsDoNotDependOnTheOrderOfRules(
      @ForAll("catalogues") Catalogue catalogue,
      @ForAll("calls") CallRegister calls,
      @ForAll("days") LocalDate day,
      @ForAll Random random) {
    List<Rule> shuffled = new ArrayList<>(StandardRules.all());
    Collections.shuffle(shuffled, random);
    ValidationReport byEach =
        ValidationReport.of(
            shuffled.stream()
                .map(rule -> Validator.of(RuleSet.empty().plus(rule)).withCalls(calls))
                .map(validator -> validator.validate(catalogue, day))
                .flatMap(report -> report.findings().stream())
                .toList());

    assertThat(byEach).isEqualTo(Validator.standard().withCalls(calls).validate(catalogue, day));
  }

  @Property(tries = 300)
  void findingsDoNotDependOnTheOrderOfEntities(
      @ForAll("catalogues") Catalogue catalogue,
      @ForAll("calls") CallRegister calls,
      @ForAll("days") LocalDate day,
      @ForAll Random random) {
    List<Finding> findings = new ArrayList<>();
    RuleContext context = RuleContext.of(day, catalogue).withCalls(calls);
    ValidationRun run = Validator.standard().begin(context, findings::add);
    List<Runnable> judgements = new ArrayList<>();
    catalogue.sources().values().forEach(s -> judgements.add(() -> run.judge(s, true)));
    catalogue.organisations().values().forEach(o -> judgements.add(() -> run.judge(o, true)));
    catalogue.cities().values().forEach(c -> judgements.add(() -> run.judge(c, true)));
    catalogue.programmes().values().forEach(p -> judgements.add(() -> run.judge(p, true)));
    Collections.shuffle(judgements, random);
    judgements.forEach(Runnable::run);
    run.conclude(true);

    assertThat(ValidationReport.of(findings))
        .isEqualTo(Validator.standard().withCalls(calls).validate(catalogue, day));
  }
}

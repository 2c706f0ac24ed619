package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import eu.hanse.time.DateSpan;

/** Reports a city that takes part before its programme starts or after it ends. */
final class ParticipationOutsidePeriod implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("participation.outside-period"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A city takes part at a time that lies outside the period of the programme.")
          .rationale("A city cannot take part in a programme before it starts or after it ends.")
          .advice(
              "Correct the period of the participation or that of the programme; leave the"
                  + " former out if the city took part from start to end.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    findings.skipIf(programme.period().isEmpty(), "its period is not known");
    findings.skipIf(programme.participations().isEmpty(), "it lists no participations");
    programme
        .period()
        .filter(whole -> !whole.isReversed())
        .ifPresent(whole -> check(programme, whole, findings));
  }

  private static void check(Programme programme, DateSpan whole, Findings findings) {
    EntityKey subject = EntityKey.of(programme.id());
    ValuePath.ROOT.forEach(
        "participations",
        programme.participations(),
        (path, participation) ->
            participation
                .period()
                .filter(period -> !period.isReversed() && period.sticksOutOf(whole))
                .ifPresent(
                    period ->
                        findings
                            .at(subject, path.child("period"))
                            .with("city", participation.city())
                            .with("period", period)
                            .with("whole", whole)
                            .related(subject, ValuePath.of("period"), "period of the programme")
                            .say(
                                "The city {city} takes part in {period}, which is not within the"
                                    + " period of the programme, {whole}.")));
  }
}

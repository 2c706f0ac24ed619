package eu.hanse.rule.standard;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Suppliers;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.id.InitiativeId;
import eu.hanse.id.InitiativeReference;
import eu.hanse.programme.Programme;
import eu.hanse.programme.Transfer;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import eu.hanse.time.DateSpan;
import java.util.Set;
import java.util.function.Supplier;

/** Reports an initiative that certainly lasts beyond the period of its programme. */
final class InitiativeOutsidePeriod implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("initiative.outside-period"))
          .severity(Severity.INFO)
          .addSubject(EntityKind.PROGRAMME)
          .condition("An initiative begins before or lasts beyond the period of its programme.")
          .rationale(
              "Cities often began before they joined, and go on after the programme ends; then"
                  + " nothing is wrong. A date may also be a slip in the year. Nothing is said of a"
                  + " practice that the programme transfers: it was there before.")
          .advice(
              "Correct the period of the initiative or of the programme; nothing need be done if"
                  + " both are right.")
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    findings.skipIf(programme.period().isEmpty(), "its period is not known");
    findings.skipIf(programme.initiatives().isEmpty(), "it lists no initiatives");
    programme.period().ifPresent(period -> judge(programme, period, findings));
  }

  /** The initiatives of the programme that it transfers. */
  private static Set<InitiativeId> practices(Programme programme) {
    return programme.transfers().stream()
        .map(Transfer::practice)
        .filter(practice -> practice.programme().map(programme.id()::equals).orElse(true))
        .map(InitiativeReference::initiative)
        .collect(toImmutableSet());
  }

  private static void judge(Programme programme, DateSpan whole, Findings findings) {
    EntityKey subject = EntityKey.of(programme.id());
    Supplier<Set<InitiativeId>> practices = Suppliers.memoize(() -> practices(programme));
    ValuePath.ROOT.forEach(
        "initiatives",
        programme.initiatives(),
        (path, initiative) ->
            initiative
                .period()
                .filter(period -> period.sticksOutOf(whole))
                .filter(period -> !practices.get().contains(initiative.id()))
                .ifPresent(
                    period ->
                        findings
                            .at(subject, path.child("period"))
                            .with("initiative", initiative.id())
                            .with("period", period)
                            .with("whole", whole)
                            .related(subject, ValuePath.of("period"), "the period of the programme")
                            .say(
                                "The initiative {initiative} ({period}) lies outside the period of"
                                    + " its programme, {whole}.")));
  }
}

package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.id.CityId;
import eu.hanse.programme.Programme;
import eu.hanse.programme.Transfer;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.FindingDraft;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;

/** Reports a city that gives or takes over a practice in a programme it does not take part in. */
final class TransferCityOutsideProgramme implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("transfer.city-outside-programme"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition(
              "A city gives or takes over a practice in a programme in which it does not take"
                  + " part.")
          .rationale(
              "A programme transfers practices among the cities that joined it. Only the practice"
                  + " of another programme may come from a city outside.")
          .advice("Add the participation of the city to the programme, or correct the city.")
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    if (programme.transfers().isEmpty()) {
      findings.skip("it lists no transfers");
      return;
    }
    Roster roster = Roster.of(programme);
    if (!roster.tellsOutsiders(context, findings)) {
      return;
    }
    EntityKey subject = EntityKey.of(programme.id());
    ValuePath.ROOT.forEach(
        "transfers",
        programme.transfers(),
        (transferPath, transfer) -> {
          if (isOwn(transfer, programme) && roster.certainlyLacks(transfer.from(), context)) {
            draft(findings, subject, transferPath.child("from"), transfer, transfer.from())
                .say(
                    "The city {city} gives the practice {practice}, but does not take part in the"
                        + " programme.");
          }
          transferPath.forEach(
              "to",
              transfer.to(),
              (path, city) -> {
                if (roster.certainlyLacks(city, context)) {
                  draft(findings, subject, path, transfer, city)
                      .say(
                          "The city {city} takes over the practice {practice}, but does not take"
                              + " part in the programme.");
                }
              });
        });
  }

  private static boolean isOwn(Transfer transfer, Programme programme) {
    return transfer.practice().programme().map(programme.id()::equals).orElse(true);
  }

  private static FindingDraft draft(
      Findings findings, EntityKey subject, ValuePath path, Transfer transfer, CityId city) {
    return findings
        .at(subject, path)
        .with("city", city)
        .with("practice", transfer.practice())
        .related(subject, ValuePath.of("participations"), "the cities that take part");
  }
}

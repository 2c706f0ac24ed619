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

/** Reports a practice that is transferred to the city that gives it. */
final class TransferToOrigin implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("transfer.to-origin"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A practice is transferred to the city that gives it.")
          .rationale(
              "What a city has it cannot take over from itself; one of the two cities is another.")
          .advice(
              "Correct the city that gives the practice, or remove it from the cities that take it"
                  + " over.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    findings.skipIf(programme.transfers().isEmpty(), "it lists no transfers");
    EntityKey subject = EntityKey.of(programme.id());
    ValuePath.ROOT.forEach(
        "transfers",
        programme.transfers(),
        (path, transfer) -> {
          int position = transfer.to().asList().indexOf(transfer.from());
          if (position >= 0) {
            findings
                .at(subject, path.child("to").child(position))
                .with("city", transfer.from())
                .with("practice", transfer.practice())
                .related(subject, path.child("from"), "the city that gives the practice")
                .say("The city {city} takes over the practice {practice} from itself.");
          }
        });
  }
}

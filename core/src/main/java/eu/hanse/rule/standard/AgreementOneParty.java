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

/** Reports an agreement that one party alone has signed. */
final class AgreementOneParty implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("agreement.one-party"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition("An agreement has one party only.")
          .rationale(
              "An agreement is made between two at least; the other is missing. Nothing is said if"
                  + " no party is named.")
          .advice(
              "Add the other parties, or describe what a city does on its own as an initiative.")
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    findings.skipIf(programme.agreements().isEmpty(), "it lists no agreements");
    ValuePath.ROOT.forEach(
        "agreements",
        programme.agreements(),
        (path, agreement) -> {
          if (agreement.parties().size() == 1) {
            findings
                .at(EntityKey.of(programme.id()), path.child("parties"))
                .with("agreement", agreement.name())
                .with("party", agreement.parties().first())
                .say("The agreement \"{agreement}\" has one party only, {party}.");
          }
        });
  }
}

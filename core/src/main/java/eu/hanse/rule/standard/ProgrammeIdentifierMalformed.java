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
import java.util.Optional;

/** Reports an identifier of a programme that has not the form of its scheme. */
final class ProgrammeIdentifierMalformed implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("programme.identifier-malformed"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition("An identifier of a programme has not the form that its scheme prescribes.")
          .rationale(
              "A malformed identifier identifies nothing, and joins with other data fail. Schemes"
                  + " of which the form is not known are not judged.")
          .advice("Look the identifier up again at the scheme it is from.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    MalformedIdentifiers.report(
        EntityKey.of(programme.id()), programme.identifiers(), Optional.empty(), findings);
  }
}

package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.organisation.Organisation;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;

/** Reports an identifier of an organisation that has not the form of its scheme. */
final class OrganisationIdentifierMalformed implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("organisation.identifier-malformed"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.ORGANISATION)
          .condition(
              "An identifier of an organisation has not the form that its scheme prescribes.")
          .rationale("A malformed identifier identifies nothing, and joins with other data fail.")
          .advice("Look the identifier up again at the scheme it is from.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Organisation organisation, RuleContext context, Findings findings) {
    MalformedIdentifiers.report(
        EntityKey.of(organisation.id()),
        organisation.identifiers(),
        organisation.country(),
        findings);
  }
}

package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.organisation.Organisation;
import eu.hanse.rule.CatalogueRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.rule.Survey;

/** Reports organisations that share a name and have different ids. */
final class OrganisationNameTwice implements CatalogueRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("organisation.name-twice"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.ORGANISATION)
          .condition("Two organisations have a name in common and are not of two countries.")
          .rationale(
              "They are probably one organisation under two ids, whose involvements and"
                  + " contributions would be counted apart. Names in other languages count; upper"
                  + " and lower case and the amount of white space do not.")
          .advice(
              "If they are one organisation, keep one id and refer to it everywhere; if they are"
                  + " two, tell their names apart or give both their countries.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Survey survey(RuleContext context) {
    return new Names();
  }

  private static final class Names implements Survey {

    private final SharedNames names = new SharedNames();

    @Override
    public void see(Organisation organisation) {
      names.add(
          EntityKey.of(organisation.id()),
          organisation.country(),
          organisation.name(),
          organisation.names());
    }

    @Override
    public void conclude(Findings findings) {
      names.forEachPair(
          (first, second) ->
              findings
                  .at(second.entity(), second.path())
                  .with("name", second.text())
                  .with("organisation", second.entity().id())
                  .with("other", first.entity().id())
                  .related(first.entity(), first.path(), "the other organisation")
                  .say("The organisations {other} and {organisation} are both named \"{name}\"."));
    }
  }
}

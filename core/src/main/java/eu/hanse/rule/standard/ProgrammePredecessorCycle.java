package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.programme.Programme;
import eu.hanse.rule.CatalogueRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.rule.Survey;

/** Reports programmes that continue one another in a circle. */
final class ProgrammePredecessorCycle implements CatalogueRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("programme.predecessor-cycle"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A programme continues itself, directly or through other programmes.")
          .rationale(
              "What continues a programme comes after it, and the history of a programme in a"
                  + " circle would never begin.")
          .advice("Remove predecessor from the programme that came first.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Survey survey(RuleContext context) {
    CircularLinks links = new CircularLinks("predecessor", "continues");
    return new Survey() {
      @Override
      public void see(Programme programme) {
        programme
            .predecessor()
            .ifPresent(before -> links.add(EntityKey.of(programme.id()), EntityKey.of(before)));
      }

      @Override
      public void conclude(Findings findings) {
        links.conclude(findings);
      }
    };
  }
}

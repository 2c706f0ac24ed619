package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.id.SourceId;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import java.util.Set;

/** Reports a city, an organisation or a programme that names no source of its own. */
final class SourceMissing implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("source.missing"))
          .severity(Severity.WARNING)
          .addSubjects(EntityKind.ORGANISATION, EntityKind.CITY, EntityKind.PROGRAMME)
          .condition("A city, an organisation or a programme names no source of its own.")
          .rationale(
              "What no source says cannot be checked. The sources of parts, such as meetings, say"
                  + " those parts; nobody knows from them where the rest was found.")
          .advice("Name the source that says so in sources, or add one to the data.")
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Organisation organisation, RuleContext context, Findings findings) {
    check(EntityKey.of(organisation.id()), organisation.name(), organisation.sources(), findings);
  }

  @Override
  public void check(City city, RuleContext context, Findings findings) {
    check(EntityKey.of(city.id()), city.name(), city.sources(), findings);
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    check(EntityKey.of(programme.id()), programme.name(), programme.sources(), findings);
  }

  private static void check(
      EntityKey subject, String name, Set<SourceId> sources, Findings findings) {
    if (sources.isEmpty()) {
      findings
          .at(subject, ValuePath.ROOT)
          .with("kind", subject.kind())
          .with("name", name)
          .say("The {kind} \"{name}\" names no source.");
    }
  }
}

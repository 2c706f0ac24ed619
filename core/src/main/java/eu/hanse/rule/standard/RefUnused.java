package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.catalogue.Reference;
import eu.hanse.catalogue.ReferenceVisitor;
import eu.hanse.catalogue.References;
import eu.hanse.city.City;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.rule.CatalogueRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.rule.Survey;
import eu.hanse.source.Source;
import eu.hanse.source.ValuePath;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Reports a city, an organisation or a source that no other entity names. */
final class RefUnused implements CatalogueRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("ref.unused"))
          .severity(Severity.INFO)
          .addSubjects(EntityKind.SOURCE, EntityKind.ORGANISATION, EntityKind.CITY)
          .condition("A city, an organisation or a source is in the data that nothing uses.")
          .rationale("It may be left over, or a reference to it may be missing or misspelt.")
          .advice("Refer to it where it belongs, or remove it.")
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Survey survey(RuleContext context) {
    return new Usage();
  }

  private static final class Usage implements Survey, ReferenceVisitor {

    /** The entities that are present or named, and whether they are named. */
    private final Map<EntityKey, Boolean> named = new HashMap<>();

    @Override
    public void see(Source source) {
      present(EntityKey.of(source.id()));
    }

    @Override
    public void see(Organisation organisation) {
      present(EntityKey.of(organisation.id()));
      References.of(organisation, this);
    }

    @Override
    public void see(City city) {
      EntityKey key = EntityKey.of(city.id());
      present(key);
      References.of(
          city,
          (target, reference) -> {
            if (!target.equals(key)) {
              visit(target, reference);
            }
          });
    }

    @Override
    public void see(Programme programme) {
      References.of(programme, this);
    }

    private void present(EntityKey key) {
      named.putIfAbsent(key, false);
    }

    @Override
    public boolean wants(EntityKind kind) {
      return INFO.subjects().contains(kind);
    }

    @Override
    public void visit(EntityKey target, Supplier<Reference> reference) {
      named.put(target, true);
    }

    @Override
    public void conclude(Findings findings) {
      named.entrySet().stream()
          .filter(entry -> !entry.getValue())
          .map(Map.Entry::getKey)
          .sorted()
          .forEach(
              key ->
                  findings
                      .at(key, ValuePath.of("id"))
                      .with("kind", key.kind())
                      .with("id", key.id())
                      .say("Nothing in the data names the {kind} {id}."));
    }
  }
}

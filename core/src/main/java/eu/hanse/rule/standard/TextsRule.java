package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.city.City;
import eu.hanse.organisation.Organisation;
import eu.hanse.place.IdentifierScheme;
import eu.hanse.programme.Programme;
import eu.hanse.property.EntityProperties;
import eu.hanse.property.PropertyTable;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleContext;
import eu.hanse.source.Source;
import eu.hanse.source.ValuePath;
import java.util.List;

/**
 * A rule that judges all texts of an entity and its parts, except identifiers of which the form is
 * known: rules of their own judge these.
 */
abstract class TextsRule implements EntityRule {

  /** {@return whether a text is wrong} */
  abstract boolean isWrong(String text);

  /** Reports a text that is wrong. */
  abstract void report(EntityKey subject, ValuePath path, String text, Findings findings);

  @Override
  public final void check(Source source, RuleContext context, Findings findings) {
    check(EntityKey.of(source.id()), EntityProperties.SOURCE, source, findings);
  }

  @Override
  public final void check(Organisation organisation, RuleContext context, Findings findings) {
    check(EntityKey.of(organisation.id()), EntityProperties.ORGANISATION, organisation, findings);
  }

  @Override
  public final void check(City city, RuleContext context, Findings findings) {
    check(EntityKey.of(city.id()), EntityProperties.CITY, city, findings);
  }

  @Override
  public final void check(Programme programme, RuleContext context, Findings findings) {
    check(EntityKey.of(programme.id()), EntityProperties.PROGRAMME, programme, findings);
  }

  private <T> void check(
      EntityKey subject, PropertyTable<T> properties, T entity, Findings findings) {
    properties.forEachText(
        entity,
        this::isWrong,
        (path, text) -> {
          if (!isIdentifier(path.steps())) {
            report(subject, path, text, findings);
          }
        });
  }

  private static boolean isIdentifier(List<String> steps) {
    return steps.get(0).equals("identifiers") && IdentifierScheme.named(steps.get(1)).isPresent();
  }
}

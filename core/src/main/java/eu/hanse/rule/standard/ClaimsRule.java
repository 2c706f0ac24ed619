package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.city.City;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.property.EntityProperties;
import eu.hanse.property.PathValue;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleContext;
import eu.hanse.source.Claim;
import eu.hanse.source.ValuePath;
import java.util.List;
import java.util.function.Function;

/** A rule that judges the claims of an entity. */
abstract class ClaimsRule implements EntityRule {

  private static final String NO_CLAIMS = "it has no claims";

  /**
   * Judges the claims of an entity.
   *
   * @param subject the entity
   * @param claims its claims
   * @param values tells what stands at a path of the entity
   * @param findings takes what is wrong
   */
  abstract void check(
      EntityKey subject,
      List<Claim> claims,
      Function<ValuePath, PathValue> values,
      Findings findings);

  @Override
  public final void check(Organisation organisation, RuleContext context, Findings findings) {
    if (organisation.claims().isEmpty()) {
      findings.skip(NO_CLAIMS);
    } else {
      check(
          EntityKey.of(organisation.id()),
          organisation.claims(),
          path -> EntityProperties.ORGANISATION.at(organisation, path),
          findings);
    }
  }

  @Override
  public final void check(City city, RuleContext context, Findings findings) {
    if (city.claims().isEmpty()) {
      findings.skip(NO_CLAIMS);
    } else {
      check(
          EntityKey.of(city.id()),
          city.claims(),
          path -> EntityProperties.CITY.at(city, path),
          findings);
    }
  }

  @Override
  public final void check(Programme programme, RuleContext context, Findings findings) {
    if (programme.claims().isEmpty()) {
      findings.skip(NO_CLAIMS);
    } else {
      check(
          EntityKey.of(programme.id()),
          programme.claims(),
          path -> EntityProperties.PROGRAMME.at(programme, path),
          findings);
    }
  }
}

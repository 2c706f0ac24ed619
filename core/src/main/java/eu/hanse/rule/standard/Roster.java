package eu.hanse.rule.standard;

import com.google.common.collect.Sets;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.id.CityId;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Programme;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleContext;
import java.util.Set;

/**
 * The cities that take part in a programme, for rules that look for outsiders.
 *
 * @param cities the cities
 */
record Roster(Set<CityId> cities) {

  static Roster of(Programme programme) {
    Set<CityId> cities = Sets.newHashSetWithExpectedSize(programme.participations().size());
    for (Participation participation : programme.participations()) {
      cities.add(participation.city());
    }
    return new Roster(cities);
  }

  /** Whether no city takes part; then all are outsiders, and another rule says so. */
  boolean isEmpty() {
    return cities.isEmpty();
  }

  /** Whether a city of the roster is unknown: it is probably misspelt, so any may be meant. */
  boolean namesUnknown(RuleContext context) {
    for (CityId city : cities) {
      if (!context.entities().contains(EntityKey.of(city))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it tells who is an outsider; if not, says why the programme cannot be judged. */
  boolean tellsOutsiders(RuleContext context, Findings findings) {
    boolean namesUnknown = namesUnknown(context);
    findings.skipIf(namesUnknown, "it names cities that are not known");
    findings.skipIf(isEmpty(), "it lists no participations");
    return !isEmpty() && !namesUnknown;
  }

  /** Whether a city is known and does not take part; unknown cities are reported as such. */
  boolean certainlyLacks(CityId city, RuleContext context) {
    return !cities.contains(city) && context.entities().contains(EntityKey.of(city));
  }
}

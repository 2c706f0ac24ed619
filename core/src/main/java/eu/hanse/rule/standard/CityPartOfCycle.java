package eu.hanse.rule.standard;

import com.google.common.base.Joiner;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.id.CityId;
import eu.hanse.rule.CatalogueRule;
import eu.hanse.rule.FindingDraft;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.rule.Survey;
import eu.hanse.source.ValuePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reports cities that are part of one another, once for each circle, at the city whose id comes
 * first.
 *
 * <p>A circle is known only when all its cities are, so it is looked for after the last of them.
 */
final class CityPartOfCycle implements CatalogueRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("city.part-of-cycle"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.CITY)
          .condition("A city is part of itself, directly or through other cities.")
          .rationale(
              "The whole cannot lie within its part, and sums over the parts of a city would"
                  + " never end.")
          .advice("Remove partOf from the city that is the largest of them.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Survey survey(RuleContext context) {
    return new Wholes();
  }

  private static final class Wholes implements Survey {

    private final Map<CityId, CityId> wholes = new TreeMap<>();

    /** Of two cities with one id the order of the data must not decide, so the first id counts. */
    @Override
    public void see(City city) {
      city.partOf()
          .ifPresent(
              whole ->
                  wholes.merge(
                      city.id(), whole, (one, other) -> one.compareTo(other) <= 0 ? one : other));
    }

    /** Passes each city once: a way that meets an earlier one leads into no circle of its own. */
    @Override
    public void conclude(Findings findings) {
      Set<CityId> passed = new HashSet<>();
      for (CityId start : wholes.keySet()) {
        Set<CityId> way = new LinkedHashSet<>();
        CityId city = start;
        while (city != null && passed.add(city)) {
          way.add(city);
          city = wholes.get(city);
        }
        if (city != null && way.contains(city)) {
          report(circle(way, city), findings);
        }
      }
    }
  }

  /** The part of the way that begins where it returns to, told from the first id on. */
  private static List<CityId> circle(Collection<CityId> way, CityId entry) {
    List<CityId> whole = new ArrayList<>(way);
    List<CityId> circle = whole.subList(whole.indexOf(entry), whole.size());
    Collections.rotate(circle, -circle.indexOf(Collections.min(circle)));
    return circle;
  }

  private static void report(List<CityId> circle, Findings findings) {
    CityId first = circle.get(0);
    FindingDraft draft =
        findings
            .at(EntityKey.of(first), ValuePath.of("partOf"))
            .with("city", first)
            .with(
                "circle", Joiner.on(", which is part of ").join(circle.subList(1, circle.size())));
    if (circle.size() == 1) {
      draft.say("The city {city} is part of itself.");
    } else {
      draft
          .related(EntityKey.of(circle.get(1)), ValuePath.of("partOf"), "the circle goes on here")
          .say("The city {city} is part of {circle}, which is part of {city} again.");
    }
  }
}

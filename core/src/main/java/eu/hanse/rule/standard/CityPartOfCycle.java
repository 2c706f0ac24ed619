package eu.hanse.rule.standard;

import com.google.common.base.Joiner;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.city.City;
import eu.hanse.id.CityId;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.FindingDraft;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reports cities that are part of one another, once for each circle, at the city whose id comes
 * first.
 */
final class CityPartOfCycle implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("city.part-of-cycle"))
          .severity(Severity.ERROR)
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
  public void check(City city, RuleContext context, Findings findings) {
    List<CityId> circle = new ArrayList<>(List.of(city.id()));
    Set<CityId> seen = new HashSet<>(circle);
    Optional<CityId> whole = city.partOf();
    while (whole.isPresent() && seen.add(whole.get())) {
      circle.add(whole.get());
      whole = context.entities().city(whole.get()).flatMap(City::partOf);
    }
    boolean returns = whole.equals(Optional.of(city.id()));
    if (returns && Collections.min(circle).equals(city.id())) {
      report(circle, findings);
    }
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

package eu.hanse.rule.standard;

import com.google.common.collect.Range;
import com.google.common.collect.RangeMap;
import com.google.common.collect.Sets;
import com.google.common.collect.TreeRangeMap;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.id.CityId;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import eu.hanse.time.DateSpan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reports a city that takes part twice in the same role at a time that may be the same. */
final class ParticipationDuplicate implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("participation.duplicate"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A city takes part twice in the same role at the same time.")
          .rationale(
              "Counts of partners, shares and networks would count the city twice. A city that left"
                  + " and came back has two participations with periods that follow one another.")
          .advice("Remove one of the two, or give them periods that follow one another.")
          .build();

  private record Part(CityId city, ParticipationRole role) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    findings.skipIf(programme.participations().isEmpty(), "it lists no participations");
    List<Participation> participations = programme.participations();
    if (areAllOfOtherParts(participations)) {
      return;
    }
    EntityKey subject = EntityKey.of(programme.id());
    Map<Part, RangeMap<LocalDate, Integer>> taken = new HashMap<>();
    for (int i = 0; i < participations.size(); i++) {
      Participation participation = participations.get(i);
      if (participation.period().map(DateSpan::isReversed).orElse(false)) {
        continue; // Nobody knows when that was; its own rule reports it.
      }
      Optional<Integer> other =
          take(
              taken.computeIfAbsent(
                  new Part(participation.city(), participation.role()),
                  part -> TreeRangeMap.create()),
              days(participation),
              i);
      if (other.isPresent()) {
        findings
            .at(subject, ValuePath.of("participations", i, "city"))
            .with("city", participation.city())
            .with("role", participation.role())
            .related(
                subject, ValuePath.of("participations", other.get(), "city"), "first listed here")
            .say("The city {city} takes part twice as {role}.");
      }
    }
  }

  private static boolean areAllOfOtherParts(List<Participation> participations) {
    Set<Part> parts = Sets.newHashSetWithExpectedSize(participations.size());
    for (Participation participation : participations) {
      if (!parts.add(new Part(participation.city(), participation.role()))) {
        return false;
      }
    }
    return true;
  }

  /** All days on which the city may have taken part. */
  private static Range<LocalDate> days(Participation participation) {
    return participation
        .period()
        .map(period -> Range.closed(period.earliest(), period.latest()))
        .orElse(Range.all());
  }

  /**
   * Enters a participation on its days and returns the first of those found there. Each day holds
   * one of the earlier participations, so that the time does not grow with their square.
   */
  private static Optional<Integer> take(
      RangeMap<LocalDate, Integer> taken, Range<LocalDate> days, int position) {
    Collection<Integer> found = taken.subRangeMap(days).asMapOfRanges().values();
    Optional<Integer> first = found.stream().min(Comparator.naturalOrder());
    boolean isRepeated = taken.asMapOfRanges().containsKey(days);
    if (!isRepeated) {
      taken.put(days, position);
    }
    return first;
  }
}

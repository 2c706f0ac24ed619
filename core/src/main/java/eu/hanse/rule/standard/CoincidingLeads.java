package eu.hanse.rule.standard;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import eu.hanse.id.CityId;
import eu.hanse.id.PhaseId;
import eu.hanse.programme.Participation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds for each lead of a programme the first one listed before it that certainly leads at the
 * same time, without comparing each with all others.
 */
final class CoincidingLeads {

  /**
   * A lead.
   *
   * @param position its position in the list of participations
   * @param participation the participation; one without a period lasts as long as the programme
   */
  record Lead(int position, Participation participation, CertainBounds bounds) {

    static Lead of(int position, Participation participation) {
      return new Lead(
          position,
          participation,
          participation.period().map(CertainBounds::of).orElse(CertainBounds.ALWAYS));
    }

    CityId city() {
      return participation.city();
    }
  }

  private final SortedMap<Integer, Lead> firsts = new TreeMap<>();

  private CoincidingLeads() {}

  /**
   * {@return the first that coincides with a lead, by the position of the later of the two}
   *
   * <p>Leads of different phases do not coincide, nor does a city with itself. One that names no
   * phases leads in all of them.
   *
   * @param leads the leads
   */
  static SortedMap<Integer, Lead> of(List<Lead> leads) {
    ListMultimap<PhaseId, Lead> ofPhase = ArrayListMultimap.create();
    List<Lead> ofSomePhases = new ArrayList<>();
    List<Lead> ofAllPhases = new ArrayList<>();
    for (Lead lead : leads) {
      Set<PhaseId> phases = lead.participation().phases();
      (phases.isEmpty() ? ofAllPhases : ofSomePhases).add(lead);
      phases.forEach(phase -> ofPhase.put(phase, lead));
    }
    CoincidingLeads coinciding = new CoincidingLeads();
    coinciding.find(leads, ofAllPhases);
    coinciding.find(ofAllPhases, ofSomePhases);
    ofPhase.asMap().values().forEach(some -> coinciding.find(some, some));
    return coinciding.firsts;
  }

  /** Looks among some leads for the first that coincides with each of others. */
  private void find(Collection<Lead> among, Collection<Lead> others) {
    LeadsByEnd begun = new LeadsByEnd(among);
    Deque<Lead> beginning =
        among.stream()
            .sorted(Comparator.comparing(lead -> lead.bounds().latestStart()))
            .collect(Collectors.toCollection(ArrayDeque::new));
    others.stream()
        .sorted(Comparator.comparing(lead -> lead.bounds().earliestEnd()))
        .forEach(
            lead -> {
              while (!beginning.isEmpty() && !beginsAfter(beginning.getFirst(), lead)) {
                begun.add(beginning.removeFirst());
              }
              begun
                  .firstOfOtherCity(lead.city(), lead.bounds().latestStart())
                  .filter(first -> first.position() < lead.position())
                  .ifPresent(first -> firsts.merge(lead.position(), first, LeadsByEnd::firstOf));
            });
  }

  private static boolean beginsAfter(Lead next, Lead lead) {
    return next.bounds().latestStart().isAfter(lead.bounds().earliestEnd());
  }
}

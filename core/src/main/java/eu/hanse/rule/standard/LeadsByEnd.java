package eu.hanse.rule.standard;

import com.google.common.collect.ImmutableList;
import eu.hanse.id.CityId;
import eu.hanse.rule.standard.CoincidingLeads.Lead;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Keeps leads by the day on which they end, for finding the first listed of those that end no
 * earlier than a day. It is a Fenwick tree over the days on which leads end, the last day first:
 * each node knows about a stretch of days, so that few nodes are asked.
 */
final class LeadsByEnd {

  /** The first lead of a stretch, and the first that is of another city than that one. */
  private record FirstTwo(Lead first, Optional<Lead> ofOtherCity) {

    static FirstTwo of(Lead lead) {
      return new FirstTwo(lead, Optional.empty());
    }

    FirstTwo and(Lead lead) {
      boolean isFirst = lead.position() < first.position();
      if (lead.city().equals(first.city())) {
        return isFirst ? new FirstTwo(lead, ofOtherCity) : this;
      }
      return isFirst
          ? new FirstTwo(lead, Optional.of(first))
          : new FirstTwo(first, Optional.of(ofOtherCity.map(it -> firstOf(it, lead)).orElse(lead)));
    }

    Optional<Lead> notOf(CityId city) {
      return first.city().equals(city) ? ofOtherCity : Optional.of(first);
    }
  }

  private final ImmutableList<LocalDate> ends;
  private final Map<Integer, FirstTwo> nodes = new HashMap<>();

  /** Makes room for leads; none is kept yet. */
  LeadsByEnd(Collection<Lead> leads) {
    ends =
        leads.stream()
            .map(lead -> lead.bounds().earliestEnd())
            .distinct()
            .sorted(Comparator.reverseOrder())
            .collect(ImmutableList.toImmutableList());
  }

  /** The one of two leads that is listed first. */
  static Lead firstOf(Lead one, Lead other) {
    return one.position() < other.position() ? one : other;
  }

  void add(Lead lead) {
    for (int node = endsFrom(lead.bounds().earliestEnd());
        node <= ends.size();
        node += lowestBit(node)) {
      nodes.compute(node, (key, known) -> known == null ? FirstTwo.of(lead) : known.and(lead));
    }
  }

  /** The first listed of the leads kept that end on the day or later and are of another city. */
  Optional<Lead> firstOfOtherCity(CityId city, LocalDate day) {
    return IntStream.iterate(endsFrom(day), node -> node > 0, node -> node - lowestBit(node))
        .boxed()
        .flatMap(node -> Stream.ofNullable(nodes.get(node)))
        .flatMap(two -> two.notOf(city).stream())
        .reduce(LeadsByEnd::firstOf);
  }

  /** On how many of the days, the last of which is the first, leads end that end no earlier. */
  private int endsFrom(LocalDate day) {
    int index = Collections.binarySearch(ends, day, Comparator.reverseOrder());
    return index < 0 ? -index - 1 : index + 1;
  }

  private static int lowestBit(int node) {
    return Integer.lowestOneBit(node);
  }
}

package eu.hanse.analysis.participation;

import com.google.common.collect.TreeMultiset;
import eu.hanse.analysis.Selection;
import eu.hanse.id.CityId;
import eu.hanse.programme.Initiative;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Programme;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what the participations and the initiatives of a programme are about. */
record Subjects(
    Function<Participation, Stream<String>> ofParticipation,
    Function<Initiative, Stream<String>> ofInitiative) {

  /** How often each city that takes part has each subject, those that have none included. */
  static SortedMap<CityId, TreeMultiset<String>> of(
      Selection selection, Function<Programme, Subjects> subjectsOf) {
    SortedMap<CityId, TreeMultiset<String>> counts = new TreeMap<>();
    for (Programme programme : selection.programmes()) {
      subjectsOf.apply(programme).addTo(counts, programme);
    }
    return counts;
  }

  private void addTo(SortedMap<CityId, TreeMultiset<String>> counts, Programme programme) {
    Set<CityId> cities = new HashSet<>();
    for (Participation participation : programme.participations()) {
      cities.add(participation.city());
      add(counts, participation.city(), ofParticipation.apply(participation));
    }
    for (Initiative initiative : programme.initiatives()) {
      for (CityId city : initiative.cities()) {
        if (cities.contains(city)) {
          add(counts, city, ofInitiative.apply(initiative));
        }
      }
    }
  }

  private static void add(
      SortedMap<CityId, TreeMultiset<String>> counts, CityId city, Stream<String> subjects) {
    counts
        .computeIfAbsent(city, id -> TreeMultiset.create())
        .addAll(subjects.collect(Collectors.toSet()));
  }
}

package eu.hanse.analysis.participation;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Ordering;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import com.google.common.collect.TreeMultiset;
import eu.hanse.analysis.Selection;
import eu.hanse.id.CityId;
import eu.hanse.id.TrackId;
import eu.hanse.programme.Programme;
import eu.hanse.table.Column;
import eu.hanse.table.Table;
import eu.hanse.table.Tabular;
import eu.hanse.text.Words;
import java.util.Comparator;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * How similar cities are by what occupies them in programmes.
 *
 * <p>What occupies a city is a vector of counts: how many of its participations and initiatives are
 * about a subject, which is a thematic track ({@link #byTracks}) or a theme ({@link #byThemes}). An
 * initiative counts in the programmes in which the city takes part. A city without any subject has
 * no similarity, not one of 0: what occupies it is not known.
 */
public final class CitySimilarity implements Tabular {

  private static final Comparator<Map.Entry<CityId, Double>> MOST_SIMILAR_FIRST =
      Map.Entry.<CityId, Double>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  private final ImmutableSortedMap<CityId, ImmutableSortedMultiset<String>> subjects;
  private final int citiesWithoutSubject;

  private CitySimilarity(SortedMap<CityId, TreeMultiset<String>> subjects) {
    ImmutableSortedMap.Builder<CityId, ImmutableSortedMultiset<String>> known =
        ImmutableSortedMap.naturalOrder();
    subjects.forEach(
        (city, counts) -> {
          if (!counts.isEmpty()) {
            known.put(city, ImmutableSortedMultiset.copyOf(counts));
          }
        });
    this.subjects = known.build();
    this.citiesWithoutSubject = subjects.size() - this.subjects.size();
  }

  /**
   * {@return the similarity of the cities by the tracks of their participations and initiatives}
   *
   * <p>Tracks of different programmes are different, also those with the same id.
   *
   * @param selection what is looked at
   */
  public static CitySimilarity byTracks(Selection selection) {
    return new CitySimilarity(
        Subjects.of(
            selection,
            programme ->
                new Subjects(
                    participation -> texts(programme, participation.tracks()),
                    initiative -> texts(programme, initiative.tracks()))));
  }

  private static Stream<String> texts(Programme programme, Set<TrackId> tracks) {
    return tracks.stream().map(track -> new ProgrammeTrack(programme.id(), track).toString());
  }

  /**
   * {@return the similarity of the cities by the themes of the tracks of their participations, and
   * by those of their initiatives and of the tracks of these}
   *
   * <p>A participation or an initiative has a theme once, even if several of its tracks do. Themes
   * are compared as they are written, across programmes; a track that the programme does not
   * describe has none.
   *
   * @param selection what is looked at
   */
  public static CitySimilarity byThemes(Selection selection) {
    return new CitySimilarity(Subjects.of(selection, CitySimilarity::themes));
  }

  private static Subjects themes(Programme programme) {
    SetMultimap<TrackId, String> ofTracks = HashMultimap.create();
    programme.tracks().forEach(track -> ofTracks.putAll(track.id(), track.themes()));
    return new Subjects(
        participation -> participation.tracks().stream().flatMap(id -> ofTracks.get(id).stream()),
        initiative ->
            Stream.concat(
                initiative.tracks().stream().flatMap(id -> ofTracks.get(id).stream()),
                initiative.themes().stream()));
  }

  /** {@return how often each city has each subject; cities without any are not among them} */
  public ImmutableSortedMap<CityId, ImmutableSortedMultiset<String>> subjects() {
    return subjects;
  }

  /** {@return how many cities take part of which no subject is known} */
  public int citiesWithoutSubject() {
    return citiesWithoutSubject;
  }

  /**
   * {@return how similar two cities are, from 0 to 1; empty if one of them has no subject}
   *
   * @param one a city
   * @param other another city
   * @param measure how similarity is measured
   */
  public OptionalDouble between(CityId one, CityId other, SimilarityMeasure measure) {
    Multiset<String> first = of(one);
    Multiset<String> second = of(other);
    return first.isEmpty() || second.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(measure.between(first, second));
  }

  /**
   * {@return the cities that are most similar to a city, with how similar they are, most similar
   * first, then by id; those that have nothing in common with it are not among them}
   *
   * @param city the city
   * @param measure how similarity is measured
   * @param number how many there are at most
   */
  public ImmutableMap<CityId, Double> mostSimilar(
      CityId city, SimilarityMeasure measure, int number) {
    return subjects.keySet().stream()
        .filter(other -> !other.equals(city))
        .map(other -> Map.entry(other, between(city, other, measure).orElse(0)))
        .filter(entry -> entry.getValue() > 0)
        .sorted(MOST_SIMILAR_FIRST)
        .limit(number)
        .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * {@return a table of the cities that have something in common with a city, most similar first by
   * {@link SimilarityMeasure#JACCARD}}
   *
   * @param city the city
   */
  public Table toTable(CityId city) {
    return Table.of(
        mostSimilar(city, SimilarityMeasure.JACCARD, Integer.MAX_VALUE).entrySet(),
        Column.<Map.Entry<CityId, Double>>text("city", Map.Entry::getKey),
        Column.<Map.Entry<CityId, Double>>number("jaccard", Map.Entry::getValue)
            .described("The share of the subjects of the two that both have, from 0 to 1."),
        Column.<Map.Entry<CityId, Double>>number(
                "cosine", entry -> between(city, entry.getKey(), SimilarityMeasure.COSINE))
            .described("The cosine of how often the two have each subject, from 0 to 1."),
        Column.<Map.Entry<CityId, Double>>text(
                "shared", entry -> shared(of(city), of(entry.getKey())))
            .described("The subjects that both have."));
  }

  private static String shared(Multiset<String> one, Multiset<String> other) {
    return String.join(
        ", ",
        Ordering.natural()
            .immutableSortedCopy(Sets.intersection(one.elementSet(), other.elementSet())));
  }

  /** {@return a table of how often each city has each subject, by city and subject} */
  @Override
  public Table toTable() {
    record Cell(CityId city, Multiset.Entry<String> subject) {}
    return Table.of(
        subjects.entrySet().stream()
            .flatMap(
                entry ->
                    entry.getValue().entrySet().stream()
                        .map(subject -> new Cell(entry.getKey(), subject)))
            .toList(),
        Column.<Cell>text("city", Cell::city),
        Column.<Cell>text("subject", cell -> cell.subject().getElement()),
        Column.<Cell>integer("count", cell -> cell.subject().getCount())
            .in("participations and initiatives"));
  }

  private Multiset<String> of(CityId city) {
    ImmutableSortedMultiset<String> found = subjects.get(city);
    return found == null ? ImmutableSortedMultiset.of() : found;
  }

  /** {@return of how many cities a subject is known, in one line} */
  @Override
  public String toString() {
    return "Similarity of "
        + Words.count(subjects.size(), "city", "cities")
        + (citiesWithoutSubject == 0 ? "" : ", " + citiesWithoutSubject + " without a subject");
  }
}

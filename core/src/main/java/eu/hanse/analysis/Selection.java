package eu.hanse.analysis;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import eu.hanse.calendar.Meeting;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.InProgramme;
import eu.hanse.city.City;
import eu.hanse.id.CityId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.id.TrackId;
import eu.hanse.place.Country;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.text.Nearest;
import eu.hanse.text.Words;
import eu.hanse.time.DateSpan;
import eu.hanse.time.PartialDate;
import java.time.LocalDate;
import java.util.Collections;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;

/**
 * The part of a catalogue that an analysis looks at: its programmes, and in each the cities that
 * are wanted.
 *
 * <p>Immutable; each condition narrows what the one before it left. A city that a condition leaves
 * out of a programme is no host, guest, presenter, mentor, giver or receiver in it either;
 * initiatives, agreements, experts and funding stay as they are.
 *
 * <p>Entities of which it is not known whether they meet a condition on time stay in, as in {@link
 * Catalogue#asOf}; those of which a role, a track or a country is asked must have it.
 */
public final class Selection {

  private final Catalogue catalogue;
  private final ImmutableList<Programme> programmes;

  private Selection(Catalogue catalogue, ImmutableList<Programme> programmes) {
    this.catalogue = catalogue;
    this.programmes = programmes;
  }

  /**
   * {@return all of a catalogue}
   *
   * @param catalogue the catalogue
   */
  public static Selection of(Catalogue catalogue) {
    return new Selection(catalogue, catalogue.programmes().values().asList());
  }

  /**
   * {@return what of it was there on a day: programmes and participations that it is not excluded
   * were running, and the meetings of that day}
   *
   * @param day the day
   */
  public Selection on(LocalDate day) {
    return during(DateSpan.of(PartialDate.of(day)));
  }

  /**
   * {@return what of it was there on some day of a period: programmes and participations that it is
   * not excluded were running, and the meetings that may have been held}
   *
   * <p>Cities that no longer take part stay as hosts, mentors and so on, if they are named as such.
   *
   * @param period the period
   */
  public Selection during(DateSpan period) {
    PeriodCut cut = new PeriodCut(period);
    return withProgrammes(
        programmes.stream().filter(cut::mayInclude).map(cut::of).collect(toList()));
  }

  /**
   * {@return what of it was there on some day of a period, as {@link #during(DateSpan)}}
   *
   * @param period the period, such as {@code 2018/2020}, {@code 2019} or {@code 2019-03-05}
   * @throws IllegalArgumentException if it has another form
   */
  public Selection during(String period) {
    return during(DateSpan.parse(period));
  }

  /**
   * {@return the programmes of these kinds}
   *
   * @param kinds the kinds
   */
  public Selection ofKind(ProgrammeKind... kinds) {
    ImmutableSet<ProgrammeKind> wanted = ImmutableSet.copyOf(kinds);
    return where(programme -> wanted.contains(programme.kind()));
  }

  /**
   * {@return the programmes with these ids}
   *
   * @param ids the slugs of the ids
   * @throws IllegalArgumentException if one of them is not a slug or names no programme of the
   *     catalogue
   */
  public Selection ofProgramme(String... ids) {
    ImmutableSet<ProgrammeId> wanted = ids(ids, ProgrammeId::of);
    for (ProgrammeId id : wanted) {
      if (!catalogue.programmes().containsKey(id)) {
        throw new IllegalArgumentException(
            "programme \""
                + id
                + "\": expected the id of a programme of the catalogue"
                + catalogue
                    .nearest(EntityKey.of(id))
                    .map(near -> ", such as " + near)
                    .orElse("; programmes() lists them"));
      }
    }
    return where(programme -> wanted.contains(programme.id()));
  }

  /**
   * {@return the cities that take part in these roles}
   *
   * @param roles the roles
   */
  public Selection inRole(ParticipationRole... roles) {
    ImmutableSet<ParticipationRole> wanted = ImmutableSet.copyOf(roles);
    return whereParticipation(item -> wanted.contains(item.role()));
  }

  /**
   * {@return the cities that take part in one of these thematic tracks}
   *
   * @param ids the slugs of the tracks' ids
   * @throws IllegalArgumentException if one of them is not a slug or names no track of the
   *     programmes selected
   */
  public Selection inTrack(String... ids) {
    ImmutableSet<TrackId> wanted = ids(ids, TrackId::of);
    ImmutableSortedSet<TrackId> known =
        programmes.stream()
            .flatMap(programme -> programme.tracks().stream())
            .map(track -> track.id())
            .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    for (TrackId id : wanted) {
      if (!known.contains(id)) {
        throw new IllegalArgumentException(
            "track \""
                + id
                + "\": expected the id of a track of the programmes selected"
                + Nearest.to(id.value(), Collections2.transform(known, TrackId::value))
                    .map(near -> ", such as " + near)
                    .orElse("; tracks() of a programme lists them"));
      }
    }
    return whereParticipation(item -> !Collections.disjoint(item.tracks(), wanted));
  }

  /**
   * {@return the cities of these countries}
   *
   * @param codes the countries' codes, such as {@code FR}
   * @throws IllegalArgumentException if one of them is not a country's code
   */
  public Selection ofCountry(String... codes) {
    ImmutableSet<Country> wanted = ids(codes, Country::of);
    return whereCity(
        id -> catalogue.city(id).map(city -> wanted.contains(city.country())).orElse(false));
  }

  /**
   * {@return the cities that meet a condition}
   *
   * @param condition tells of a city's id whether the city is wanted
   */
  public Selection whereCity(Predicate<CityId> condition) {
    CityCut cut = new CityCut(condition);
    return withProgrammes(programmes.stream().map(cut::of).collect(toList()));
  }

  /**
   * {@return the cities with a participation that meets a condition}
   *
   * <p>A city without such a participation in a programme is left out of that programme; other
   * cities that its calendar, transfers or mentorings name stay, as it is not known what they are.
   *
   * @param condition tells whether a participation is wanted
   */
  public Selection whereParticipation(Predicate<Participation> condition) {
    return withProgrammes(
        programmes.stream()
            .map(programme -> withoutOthers(programme, condition))
            .collect(toList()));
  }

  /**
   * {@return the programmes that meet a condition}
   *
   * @param condition tells whether a programme is wanted
   */
  public Selection where(Predicate<Programme> condition) {
    return withProgrammes(programmes.stream().filter(condition).collect(toList()));
  }

  private static Programme withoutOthers(Programme programme, Predicate<Participation> condition) {
    ImmutableList<Participation> wanted =
        programme.participations().stream().filter(condition).collect(toList());
    ImmutableSet<CityId> left = cities(wanted);
    ImmutableSet<CityId> before = cities(programme.participations());
    return new CityCut(city -> left.contains(city) || !before.contains(city))
        .of(programme.withParticipations(wanted));
  }

  private static ImmutableSet<CityId> cities(ImmutableList<Participation> participations) {
    return participations.stream().map(Participation::city).collect(ImmutableSet.toImmutableSet());
  }

  private static <T> ImmutableSet<T> ids(String[] texts, Function<String, T> parse) {
    // A loop, not a stream: where a text is refused, one sees where it was asked for.
    ImmutableSet.Builder<T> ids = ImmutableSet.builder();
    for (String text : texts) {
      ids.add(parse.apply(text));
    }
    return ids.build();
  }

  private static <T> Collector<T, ?, ImmutableList<T>> toList() {
    return ImmutableList.toImmutableList();
  }

  private Selection withProgrammes(ImmutableList<Programme> newProgrammes) {
    return new Selection(catalogue, newProgrammes);
  }

  /** {@return the whole catalogue, with what is known of cities and organisations} */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** {@return the programmes, by id, each with what was selected of it} */
  public ImmutableList<Programme> programmes() {
    return programmes;
  }

  /** {@return the participations, by programme and in its order} */
  public ImmutableList<InProgramme<Participation>> participations() {
    return inProgrammes(Programme::participations);
  }

  /** {@return the meetings that take or took place, by programme and in its order} */
  public ImmutableList<InProgramme<Meeting>> meetings() {
    return inProgrammes(
        programme ->
            programme.calendar().meetings().stream().filter(Meeting::takesPlace).collect(toList()));
  }

  /** {@return the ids of the cities that take part, in order} */
  public ImmutableSortedSet<CityId> cityIds() {
    return programmes.stream()
        .flatMap(programme -> programme.participations().stream())
        .map(Participation::city)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
  }

  /** {@return the cities that take part and that the catalogue holds, by id} */
  public ImmutableList<City> cities() {
    return cityIds().stream().flatMap(id -> catalogue.city(id).stream()).collect(toList());
  }

  private <T> ImmutableList<InProgramme<T>> inProgrammes(
      Function<Programme, ImmutableList<T>> items) {
    return programmes.stream()
        .flatMap(
            programme ->
                items.apply(programme).stream().map(item -> new InProgramme<>(programme, item)))
        .collect(toList());
  }

  /** {@return how many programmes, participations and cities there are, in one line} */
  @Override
  public String toString() {
    return "Selection of "
        + Words.count(programmes.size(), "programme", "programmes")
        + ", "
        + Words.count(participations().size(), "participation", "participations")
        + " and "
        + Words.count(cityIds().size(), "city", "cities");
  }
}

package eu.hanse.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import eu.hanse.calendar.Meeting;
import eu.hanse.city.City;
import eu.hanse.city.Party;
import eu.hanse.funding.FundingPlan;
import eu.hanse.id.CityId;
import eu.hanse.id.InitiativeId;
import eu.hanse.id.InitiativeReference;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.id.SourceId;
import eu.hanse.organisation.Organisation;
import eu.hanse.organisation.OrganisationKind;
import eu.hanse.place.Country;
import eu.hanse.programme.Initiative;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Programme;
import eu.hanse.source.Source;
import eu.hanse.text.Description;
import eu.hanse.text.Words;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sources, organisations, cities and programmes, each by id, with look-ups both ways.
 *
 * <p>Immutable and safe to share between threads; the indexes of the look-ups are made once, when
 * the first of them is used. A catalogue may name entities that it does not hold: rules report
 * that. Look-ups list programmes by id, and what belongs to a programme in the programme's order.
 */
public final class Catalogue implements EntityLookup {

  private static final Catalogue EMPTY = builder().build();

  private final ImmutableSortedMap<SourceId, Source> sources;
  private final ImmutableSortedMap<OrganisationId, Organisation> organisations;
  private final ImmutableSortedMap<CityId, City> cities;
  private final ImmutableSortedMap<ProgrammeId, Programme> programmes;
  private final CatalogueIndex index;
  private final EntityNames names;

  Catalogue(
      ImmutableSortedMap<SourceId, Source> sources,
      ImmutableSortedMap<OrganisationId, Organisation> organisations,
      ImmutableSortedMap<CityId, City> cities,
      ImmutableSortedMap<ProgrammeId, Programme> programmes) {
    this.sources = sources;
    this.organisations = organisations;
    this.cities = cities;
    this.programmes = programmes;
    this.index = new CatalogueIndex(cities.values(), programmes.values());
    this.names = new EntityNames(this);
  }

  /** {@return a builder} */
  public static CatalogueBuilder builder() {
    return new CatalogueBuilder();
  }

  /** {@return a catalogue that holds nothing} */
  public static Catalogue empty() {
    return EMPTY;
  }

  /** {@return the sources, by id} */
  public ImmutableSortedMap<SourceId, Source> sources() {
    return sources;
  }

  /** {@return the organisations, by id} */
  public ImmutableSortedMap<OrganisationId, Organisation> organisations() {
    return organisations;
  }

  /** {@return the cities, by id} */
  public ImmutableSortedMap<CityId, City> cities() {
    return cities;
  }

  /** {@return the programmes, by id} */
  public ImmutableSortedMap<ProgrammeId, Programme> programmes() {
    return programmes;
  }

  /**
   * {@return the source with this id}
   *
   * @param id the id
   */
  public Optional<Source> source(SourceId id) {
    return Optional.ofNullable(sources.get(id));
  }

  /**
   * {@return the organisation with this id}
   *
   * @param id the id
   */
  public Optional<Organisation> organisation(OrganisationId id) {
    return Optional.ofNullable(organisations.get(id));
  }

  /**
   * {@return the city with this id}
   *
   * @param id the id
   */
  @Override
  public Optional<City> city(CityId id) {
    return Optional.ofNullable(cities.get(id));
  }

  /**
   * {@return the programme with this id}
   *
   * @param id the id
   */
  public Optional<Programme> programme(ProgrammeId id) {
    return Optional.ofNullable(programmes.get(id));
  }

  /**
   * {@return the source with this id}
   *
   * @param id the id's slug
   * @throws IllegalArgumentException if it is not a slug
   */
  public Optional<Source> source(String id) {
    return source(SourceId.of(id));
  }

  /**
   * {@return the organisation with this id}
   *
   * @param id the id's slug
   * @throws IllegalArgumentException if it is not a slug
   */
  public Optional<Organisation> organisation(String id) {
    return organisation(OrganisationId.of(id));
  }

  /**
   * {@return the city with this id}
   *
   * @param id the id's slug
   * @throws IllegalArgumentException if it is not a slug
   */
  public Optional<City> city(String id) {
    return city(CityId.of(id));
  }

  /**
   * {@return the programme with this id}
   *
   * @param id the id's slug
   * @throws IllegalArgumentException if it is not a slug
   */
  public Optional<Programme> programme(String id) {
    return programme(ProgrammeId.of(id));
  }

  /**
   * {@return the cities of a country, by id}
   *
   * @param country the country
   */
  public ImmutableList<City> citiesIn(Country country) {
    return cities.values().stream()
        .filter(city -> city.country().equals(country))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the cities that have this name, in whatever language, or this alias, by id}
   *
   * @param name the name; capitals and accents make no difference
   */
  public ImmutableList<City> citiesNamed(String name) {
    return names.citiesNamed(name);
  }

  /**
   * {@return the cities that belong to a metropolis or community, by id}
   *
   * @param whole the metropolis or community
   */
  public ImmutableList<City> partsOf(CityId whole) {
    return index.partsOf(whole);
  }

  /**
   * {@return the programmes in which the city takes part}
   *
   * @param city the city
   */
  public ImmutableList<Programme> programmesOf(CityId city) {
    return participationsOf(city).stream()
        .map(InProgramme::programme)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the participations of the city in all programmes}
   *
   * @param city the city
   */
  public ImmutableList<InProgramme<Participation>> participationsOf(CityId city) {
    return index.participationsOf(city);
  }

  /**
   * {@return the participations in which a city acts through the organisation, or as a member of it
   * as a consortium}
   *
   * @param organisation the organisation
   */
  public ImmutableList<InProgramme<Participation>> participationsThrough(
      OrganisationId organisation) {
    return index.participationsThrough(organisation);
  }

  /**
   * {@return the involvements of the organisation in all programmes}
   *
   * @param organisation the organisation
   */
  public ImmutableList<InProgramme<Involvement>> involvementsOf(OrganisationId organisation) {
    return index.involvementsOf(organisation);
  }

  /**
   * {@return the meetings in which the city takes part or which it hosts}
   *
   * @param city the city
   */
  public ImmutableList<InProgramme<Meeting>> meetingsOf(CityId city) {
    return index.meetingsOf(city);
  }

  /**
   * {@return the meetings that the city hosts; those cancelled or moved do not count}
   *
   * @param city the city
   */
  public ImmutableList<InProgramme<Meeting>> meetingsHostedBy(CityId city) {
    return meetingsOf(city).stream()
        .filter(meeting -> meeting.item().takesPlace())
        .filter(meeting -> meeting.item().host().equals(Optional.of(city)))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the initiatives of the city}
   *
   * @param city the city
   */
  public ImmutableList<InProgramme<Initiative>> initiativesOf(CityId city) {
    return index.initiativesOf(city);
  }

  /**
   * {@return the funding plans to which the party contributes, those of initiatives among them}
   *
   * @param payer the party
   */
  public ImmutableList<InProgramme<FundingPlan>> fundedBy(Party payer) {
    return index.fundedBy(payer);
  }

  /**
   * {@return the programmes that continue the given one}
   *
   * @param predecessor the programme continued
   */
  public ImmutableList<Programme> successorsOf(ProgrammeId predecessor) {
    return index.successorsOf(predecessor);
  }

  /**
   * {@return the initiative that a reference names}
   *
   * @param holder the programme that holds the reference
   * @param reference the reference
   */
  public Optional<InProgramme<Initiative>> initiative(
      ProgrammeId holder, InitiativeReference reference) {
    return programme(reference.programme().orElse(holder))
        .flatMap(
            programme ->
                programme.initiatives().stream()
                    .filter(initiative -> initiative.id().equals(reference.initiative()))
                    .findFirst()
                    .map(initiative -> new InProgramme<>(programme, initiative)));
  }

  @Override
  public boolean contains(EntityKey key) {
    return names.contains(key);
  }

  @Override
  public boolean contains(ProgrammeId programme, InitiativeId initiative) {
    return initiative(programme, InitiativeReference.of(initiative)).isPresent();
  }

  @Override
  public Optional<OrganisationKind> organisationKind(OrganisationId id) {
    return organisation(id).map(Organisation::kind);
  }

  @Override
  public Optional<String> nearest(EntityKey key) {
    return names.nearest(key);
  }

  @Override
  public ImmutableList<String> allNearest(EntityKey key) {
    return names.allNearest(key);
  }

  /**
   * {@return a catalogue of the entities of both}
   *
   * @param other the other catalogue; entities that are equal in both may stand in both
   * @throws IllegalArgumentException if an id stands for different entities in the two
   */
  public Catalogue merge(Catalogue other) {
    return builder().addAll(this).addAll(other).build();
  }

  /**
   * {@return the catalogue as it stood on a day}
   *
   * <p>Programmes, their phases, participations and involvements, and the placements and mandates
   * of cities are left out if their period excludes the day; those without a period, and those of
   * which it is not certain, are kept. Everything else stays, also experts and initiatives with a
   * period: a calendar, for example, is looked at by date anyway.
   *
   * <p>What is kept does not name a programme that is left out: such a programme is no longer its
   * predecessor, its initiatives are no longer on agendas, covered by agreements or an inspiration,
   * and transfers of its practices are left out with it.
   *
   * @param day the day
   */
  public Catalogue asOf(LocalDate day) {
    return new DayView(day).of(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Catalogue that
        && sources.equals(that.sources)
        && organisations.equals(that.organisations)
        && cities.equals(that.cities)
        && programmes.equals(that.programmes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sources, organisations, cities, programmes);
  }

  /** {@return all entities, one a line} */
  public String describe() {
    return new Description(toString())
        .lines("programmes", programmes.values())
        .lines("cities", cities.values())
        .lines("organisations", organisations.values())
        .lines("sources", sources.values())
        .toString();
  }

  /** {@return how many entities of each kind there are, in one line} */
  @Override
  public String toString() {
    return String.join(
        ", ",
        "Catalogue of " + Words.count(programmes.size(), "programme", "programmes"),
        Words.count(cities.size(), "city", "cities"),
        Words.count(organisations.size(), "organisation", "organisations"),
        Words.count(sources.size(), "source", "sources"));
  }
}

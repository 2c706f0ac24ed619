package eu.hanse.io;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.catalogue.EntityLookup;
import eu.hanse.city.City;
import eu.hanse.id.CityId;
import eu.hanse.id.InitiativeId;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.organisation.Organisation;
import eu.hanse.organisation.OrganisationKind;
import eu.hanse.programme.Initiative;
import eu.hanse.programme.Programme;
import eu.hanse.source.Source;
import eu.hanse.text.WordIndex;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps of entities that stream by what references need: ids, the initiatives of programmes, and of
 * cities and organisations the few fields that rules ask of another entity.
 */
final class EntityRegister implements EntityLookup {

  private final Set<String> sources = new HashSet<>();
  private final Map<String, OrganisationKind> organisations = new HashMap<>();
  private final Map<String, City> cities = new HashMap<>();
  private final Map<String, ImmutableSet<InitiativeId>> programmes = new HashMap<>();
  private final SetMultimap<EntityKind, String> unreadable = HashMultimap.create();
  private boolean fileIsMissing;
  private final Map<EntityKind, WordIndex> indexes = new EnumMap<>(EntityKind.class);

  void add(Source source) {
    sources.add(source.id().value());
  }

  void add(Organisation organisation) {
    organisations.put(organisation.id().value(), organisation.kind());
  }

  void add(City city) {
    cities.put(city.id().value(), reduced(city));
  }

  /** Of a programme that could not be read as a whole, any initiative may be there. */
  void add(Programme programme, boolean complete) {
    if (!complete) {
      unreadable.put(EntityKind.PROGRAMME, programme.id().value());
    }
    programmes.put(
        programme.id().value(),
        programme.initiatives().stream()
            .map(Initiative::id)
            .collect(ImmutableSet.toImmutableSet()));
  }

  /** What cannot be read may be there: references to it are not reported. */
  void addUnreadable(EntityKind kind, String id) {
    unreadable.put(kind, id);
  }

  /** Anything may stand in a file that cannot be read. */
  void addUnreadableFile() {
    fileIsMissing = true;
  }

  private static City reduced(City city) {
    return City.builder()
        .id(city.id())
        .name(city.name())
        .kind(city.kind())
        .country(city.country())
        .nuts(city.nuts())
        .location(city.location())
        .population(city.population())
        .partOf(city.partOf())
        .build();
  }

  @Override
  public boolean contains(EntityKey key) {
    boolean known =
        switch (key.kind()) {
          case SOURCE -> sources.contains(key.id());
          case ORGANISATION -> organisations.containsKey(key.id());
          case CITY -> cities.containsKey(key.id());
          case PROGRAMME -> programmes.containsKey(key.id());
        };
    return known || fileIsMissing || unreadable.containsEntry(key.kind(), key.id());
  }

  @Override
  public boolean contains(ProgrammeId programme, InitiativeId initiative) {
    ImmutableSet<InitiativeId> initiatives = programmes.get(programme.value());
    boolean known = initiatives != null && initiatives.contains(initiative);
    return known
        || fileIsMissing
        || unreadable.containsEntry(EntityKind.PROGRAMME, programme.value());
  }

  @Override
  public Optional<City> city(CityId id) {
    return Optional.ofNullable(cities.get(id.value()));
  }

  @Override
  public Optional<OrganisationKind> organisationKind(OrganisationId id) {
    return Optional.ofNullable(organisations.get(id.value()));
  }

  @Override
  public Optional<String> nearest(EntityKey key) {
    return index(key.kind()).nearest(key.id());
  }

  @Override
  public ImmutableList<String> allNearest(EntityKey key) {
    return index(key.kind()).allNearest(key.id());
  }

  /** Catalogues that were read may be validated by several threads at once. */
  private synchronized WordIndex index(EntityKind kind) {
    Set<String> ids = ids(kind);
    WordIndex index = indexes.get(kind);
    if (index == null || index.size() != ids.size()) {
      index = new WordIndex(ids);
      indexes.put(kind, index);
    }
    return index;
  }

  private Set<String> ids(EntityKind kind) {
    return switch (kind) {
      case SOURCE -> sources;
      case ORGANISATION -> organisations.keySet();
      case CITY -> cities.keySet();
      case PROGRAMME -> programmes.keySet();
    };
  }

  /** {@return how much there is} */
  DataContents contents(int files) {
    return new DataContents(
        files, sources.size(), organisations.size(), cities.size(), programmes.size());
  }
}

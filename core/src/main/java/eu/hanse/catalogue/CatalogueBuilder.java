package eu.hanse.catalogue;

import com.google.common.collect.ImmutableSortedMap;
import eu.hanse.city.City;
import eu.hanse.id.CityId;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.id.SourceId;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.source.Source;
import java.util.Map;
import java.util.TreeMap;

/**
 * Builds a {@link Catalogue}. An entity that was added before may be added again if it is equal;
 * another entity with the same id is refused.
 */
public final class CatalogueBuilder {

  private final Map<SourceId, Source> sources = new TreeMap<>();
  private final Map<OrganisationId, Organisation> organisations = new TreeMap<>();
  private final Map<CityId, City> cities = new TreeMap<>();
  private final Map<ProgrammeId, Programme> programmes = new TreeMap<>();

  CatalogueBuilder() {}

  /**
   * Adds a source.
   *
   * @param source the source
   * @return this
   * @throws IllegalArgumentException if another source with its id was added before
   */
  public CatalogueBuilder add(Source source) {
    return put(sources, source.id(), source);
  }

  /**
   * Adds an organisation.
   *
   * @param organisation the organisation
   * @return this
   * @throws IllegalArgumentException if another organisation with its id was added before
   */
  public CatalogueBuilder add(Organisation organisation) {
    return put(organisations, organisation.id(), organisation);
  }

  /**
   * Adds a city.
   *
   * @param city the city
   * @return this
   * @throws IllegalArgumentException if another city with its id was added before
   */
  public CatalogueBuilder add(City city) {
    return put(cities, city.id(), city);
  }

  /**
   * Adds a programme.
   *
   * @param programme the programme
   * @return this
   * @throws IllegalArgumentException if another programme with its id was added before
   */
  public CatalogueBuilder add(Programme programme) {
    return put(programmes, programme.id(), programme);
  }

  /**
   * Adds all entities of a catalogue.
   *
   * @param catalogue the catalogue
   * @return this
   * @throws IllegalArgumentException if another entity with an id of its was added before
   */
  public CatalogueBuilder addAll(Catalogue catalogue) {
    catalogue.sources().values().forEach(this::add);
    catalogue.organisations().values().forEach(this::add);
    catalogue.cities().values().forEach(this::add);
    catalogue.programmes().values().forEach(this::add);
    return this;
  }

  private <K, V> CatalogueBuilder put(Map<K, V> entities, K id, V entity) {
    V present = entities.putIfAbsent(id, entity);
    if (present != null && !present.equals(entity)) {
      throw new IllegalArgumentException(
          entity
              + ": another entity with the id "
              + id
              + " is there already, "
              + present
              + "; give one of them another id");
    }
    return this;
  }

  /** {@return the catalogue of all entities added} */
  public Catalogue build() {
    return new Catalogue(
        ImmutableSortedMap.copyOf(sources),
        ImmutableSortedMap.copyOf(organisations),
        ImmutableSortedMap.copyOf(cities),
        ImmutableSortedMap.copyOf(programmes));
  }
}

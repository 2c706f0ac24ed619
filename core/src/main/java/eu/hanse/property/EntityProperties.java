package eu.hanse.property;

import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.source.Source;

/** The properties of the entities of a catalogue, each with the properties of its parts. */
public final class EntityProperties {

  /** The properties of a source. */
  public static final PropertyTable<Source> SOURCE = SourceProperties.SOURCE;

  /** The properties of an organisation. */
  public static final PropertyTable<Organisation> ORGANISATION =
      OrganisationProperties.ORGANISATION;

  /** The properties of a city. */
  public static final PropertyTable<City> CITY = CityProperties.CITY;

  /** The properties of a programme. */
  public static final PropertyTable<Programme> PROGRAMME = ProgrammeProperties.PROGRAMME;

  private EntityProperties() {}

  /**
   * {@return the properties of the entities of a kind}
   *
   * @param kind the kind
   */
  public static PropertyTable<?> of(EntityKind kind) {
    return switch (kind) {
      case SOURCE -> SOURCE;
      case ORGANISATION -> ORGANISATION;
      case CITY -> CITY;
      case PROGRAMME -> PROGRAMME;
    };
  }
}

package eu.hanse.catalogue;

import eu.hanse.city.City;
import eu.hanse.id.CityId;
import eu.hanse.id.InitiativeId;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.organisation.OrganisationKind;
import java.util.Optional;

/**
 * What can be asked about other entities while one is being judged.
 *
 * <p>A {@link Catalogue} answers from all it holds. A reader that keeps only what references need
 * answers from that: it knows what the entity being judged refers to, but not yet all that these
 * entities refer to in turn. Rules may therefore look one reference deep only.
 */
public interface EntityLookup {

  /**
   * {@return whether there is such an entity}
   *
   * @param key the entity
   */
  boolean contains(EntityKey key);

  /**
   * {@return whether a programme has such an initiative}
   *
   * @param programme the programme
   * @param initiative the initiative within it
   */
  boolean contains(ProgrammeId programme, InitiativeId initiative);

  /**
   * {@return the city with this id; its name, kind, country, NUTS code, position, population and
   * what it is part of are present if they are known, the rest may be left out}
   *
   * @param id the id
   */
  Optional<City> city(CityId id);

  /**
   * {@return what the organisation with this id is}
   *
   * @param id the id
   */
  Optional<OrganisationKind> organisationKind(OrganisationId id);

  /**
   * {@return the id of an entity of this kind that differs from the given one by few letters, for
   * "did you mean"; empty if there is none}
   *
   * @param key the entity that does not exist
   */
  Optional<String> nearest(EntityKey key);
}

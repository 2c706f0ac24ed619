package eu.hanse.catalogue;

import eu.hanse.id.CityId;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.id.SourceId;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Names an entity of a catalogue, written {@code city:turin}.
 *
 * @param kind what the entity is
 * @param id its id's slug, unique among the entities of its kind
 */
public record EntityKey(EntityKind kind, String id) implements Comparable<EntityKey> {

  private static final Comparator<EntityKey> ORDER =
      Comparator.comparing(EntityKey::kind).thenComparing(EntityKey::id);

  /**
   * Checks the slug.
   *
   * @param kind what the entity is
   * @param id its id's slug, unique among the entities of its kind
   * @throws IllegalArgumentException if {@code id} is not a slug
   */
  public EntityKey {
    id =
        switch (kind) {
          case SOURCE -> SourceId.of(id).value();
          case ORGANISATION -> OrganisationId.of(id).value();
          case CITY -> CityId.of(id).value();
          case PROGRAMME -> ProgrammeId.of(id).value();
        };
  }

  /**
   * {@return the key of a source}
   *
   * @param id the source's id
   */
  public static EntityKey of(SourceId id) {
    return new EntityKey(EntityKind.SOURCE, id.value());
  }

  /**
   * {@return the key of an organisation}
   *
   * @param id the organisation's id
   */
  public static EntityKey of(OrganisationId id) {
    return new EntityKey(EntityKind.ORGANISATION, id.value());
  }

  /**
   * {@return the key of a city}
   *
   * @param id the city's id
   */
  public static EntityKey of(CityId id) {
    return new EntityKey(EntityKind.CITY, id.value());
  }

  /**
   * {@return the key of a programme}
   *
   * @param id the programme's id
   */
  public static EntityKey of(ProgrammeId id) {
    return new EntityKey(EntityKind.PROGRAMME, id.value());
  }

  /**
   * Reads the text form.
   *
   * @param text the kind and the id, joined by a colon
   * @return the key
   * @throws IllegalArgumentException if the text is not of this form
   */
  public static EntityKey parse(String text) {
    int colon = text.indexOf(':');
    String name = colon < 0 ? "" : text.substring(0, colon);
    return Arrays.stream(EntityKind.values())
        .filter(kind -> kind.toString().equals(name))
        .findFirst()
        .map(kind -> new EntityKey(kind, text.substring(colon + 1)))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "entity \""
                        + text
                        + "\": expected source, organisation, city or programme, a colon and an id,"
                        + " such as city:turin"));
  }

  /** Orders keys by kind, then by id. */
  @Override
  public int compareTo(EntityKey other) {
    return ORDER.compare(this, other);
  }

  /** {@return the kind and the id, joined by a colon, which {@link #parse} reads back} */
  @Override
  public String toString() {
    return kind + ":" + id;
  }
}

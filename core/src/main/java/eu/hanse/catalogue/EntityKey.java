package eu.hanse.catalogue;

import eu.hanse.id.CityId;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.id.SourceId;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Names an entity of a catalogue, written {@code city:turin}. */
public final class EntityKey implements Comparable<EntityKey> {

  private static final int HASH_FACTOR = 31;

  private final EntityKind kind;
  private final String id;

  /** Takes a slug that was checked: keys are made of ids far more often than of texts. */
  private EntityKey(EntityKind kind, String id) {
    this.kind = kind;
    this.id = id;
  }

  /**
   * {@return the key of an entity}
   *
   * @param kind what the entity is
   * @param id its id's slug, unique among the entities of its kind
   * @throws IllegalArgumentException if {@code id} is not a slug
   */
  public static EntityKey of(EntityKind kind, String id) {
    return switch (kind) {
      case SOURCE -> of(SourceId.of(id));
      case ORGANISATION -> of(OrganisationId.of(id));
      case CITY -> of(CityId.of(id));
      case PROGRAMME -> of(ProgrammeId.of(id));
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
        .map(kind -> of(kind, text.substring(colon + 1)))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "entity \""
                        + text
                        + "\": expected source, organisation, city or programme, a colon and an id,"
                        + " such as city:turin"));
  }

  /** {@return what the entity is} */
  public EntityKind kind() {
    return kind;
  }

  /** {@return the slug of its id} */
  public String id() {
    return id;
  }

  /** Orders keys by kind, then by id. */
  @Override
  public int compareTo(EntityKey other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : id.compareTo(other.id);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EntityKey key && kind == key.kind && id.equals(key.id);
  }

  @Override
  public int hashCode() {
    return HASH_FACTOR * id.hashCode() + kind.hashCode();
  }

  /** {@return the kind and the id, joined by a colon, which {@link #parse} reads back} */
  @Override
  public String toString() {
    return kind + ":" + id;
  }
}

package eu.hanse.id;

/**
 * The identity of a {@code ThematicTrack} within its programme, for example {@code green-economy}.
 *
 * @param value a slug: lower-case letters and digits, parts joined by single hyphens, at most 64
 *     characters
 */
public record TrackId(String value) implements Id, Comparable<TrackId> {

  /**
   * Checks the slug.
   *
   * @param value a slug: lower-case letters and digits, parts joined by single hyphens, at most 64
   *     characters
   * @throws IllegalArgumentException if {@code value} is not a slug
   */
  public TrackId {
    Slug.check("track id", value);
  }

  /**
   * {@return the id with this slug}
   *
   * @param value the slug
   * @throws IllegalArgumentException if {@code value} is not a slug
   */
  public static TrackId of(String value) {
    return new TrackId(value);
  }

  /** Orders ids by their slugs. */
  @Override
  public int compareTo(TrackId other) {
    return value.compareTo(other.value);
  }

  /** {@return the slug, which {@link #of} reads back} */
  @Override
  public String toString() {
    return value;
  }
}

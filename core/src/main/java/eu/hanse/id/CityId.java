package eu.hanse.id;

/**
 * The identity of a {@code City}, for example {@code turin}.
 *
 * @param value a slug: lower-case letters and digits, parts joined by single hyphens, at most 64
 *     characters
 */
public record CityId(String value) implements Id, Comparable<CityId> {

  /**
   * Checks the slug.
   *
   * @param value a slug: lower-case letters and digits, parts joined by single hyphens, at most 64
   *     characters
   * @throws IllegalArgumentException if {@code value} is not a slug
   */
  public CityId {
    Slug.check("city id", value);
  }

  /**
   * {@return the id with this slug}
   *
   * @param value the slug
   * @throws IllegalArgumentException if {@code value} is not a slug
   */
  public static CityId of(String value) {
    return new CityId(value);
  }

  /** Orders ids by their slugs. */
  @Override
  public int compareTo(CityId other) {
    return value.compareTo(other.value);
  }

  /** {@return the slug, which {@link #of} reads back} */
  @Override
  public String toString() {
    return value;
  }
}

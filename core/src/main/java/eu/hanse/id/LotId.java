package eu.hanse.id;

/**
 * The identity of a procurement lot within its programme, for example {@code mobility}.
 *
 * @param value a slug: lower-case letters and digits, parts joined by single hyphens, at most 64
 *     characters
 */
public record LotId(String value) implements Id, Comparable<LotId> {

  /**
   * Checks the slug.
   *
   * @param value a slug: lower-case letters and digits, parts joined by single hyphens, at most 64
   *     characters
   * @throws IllegalArgumentException if {@code value} is not a slug
   */
  public LotId {
    Slug.check("lot id", value);
  }

  /**
   * {@return the id with this slug}
   *
   * @param value the slug
   * @throws IllegalArgumentException if {@code value} is not a slug
   */
  public static LotId of(String value) {
    return new LotId(value);
  }

  /** Orders ids by their slugs. */
  @Override
  public int compareTo(LotId other) {
    return value.compareTo(other.value);
  }

  /** {@return the slug, which {@link #of} reads back} */
  @Override
  public String toString() {
    return value;
  }
}

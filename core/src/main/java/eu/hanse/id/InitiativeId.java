package eu.hanse.id;

/**
 * The identity of an {@code Initiative} within its programme, for example {@code digital-builders}.
 *
 * @param value a slug: lower-case letters and digits, parts joined by single hyphens, at most 64
 *     characters
 */
public record InitiativeId(String value) implements Id, Comparable<InitiativeId> {

  /**
   * Checks the slug.
   *
   * @param value a slug: lower-case letters and digits, parts joined by single hyphens, at most 64
   *     characters
   * @throws IllegalArgumentException if {@code value} is not a slug
   */
  public InitiativeId {
    Slug.check("initiative id", value);
  }

  /**
   * {@return the id with this slug}
   *
   * @param value the slug
   * @throws IllegalArgumentException if {@code value} is not a slug
   */
  public static InitiativeId of(String value) {
    return new InitiativeId(value);
  }

  /** Orders ids by their slugs. */
  @Override
  public int compareTo(InitiativeId other) {
    return value.compareTo(other.value);
  }

  /** {@return the slug, which {@link #of} reads back} */
  @Override
  public String toString() {
    return value;
  }
}

package eu.hanse.id;

/**
 * The identity of a {@code Phase} within its programme, for example {@code phase-2}.
 *
 * @param value a slug: lower-case letters and digits, parts joined by single hyphens, at most 64
 *     characters
 */
public record PhaseId(String value) implements Id, Comparable<PhaseId> {

  /**
   * Checks the slug.
   *
   * @param value a slug: lower-case letters and digits, parts joined by single hyphens, at most 64
   *     characters
   * @throws IllegalArgumentException if {@code value} is not a slug
   */
  public PhaseId {
    Slug.check("phase id", value);
  }

  /**
   * {@return the id with this slug}
   *
   * @param value the slug
   * @throws IllegalArgumentException if {@code value} is not a slug
   */
  public static PhaseId of(String value) {
    return new PhaseId(value);
  }

  /** Orders ids by their slugs. */
  @Override
  public int compareTo(PhaseId other) {
    return value.compareTo(other.value);
  }

  /** {@return the slug, which {@link #of} reads back} */
  @Override
  public String toString() {
    return value;
  }
}

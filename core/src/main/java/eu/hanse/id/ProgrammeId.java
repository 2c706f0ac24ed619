package eu.hanse.id;

/**
 * The identity of a {@code Programme}, for example {@code innovato-r}.
 *
 * @param value a slug: lower-case letters and digits, parts joined by single hyphens, at most 64
 *     characters
 */
public record ProgrammeId(String value) implements Id, Comparable<ProgrammeId> {

  /**
   * Checks the slug.
   *
   * @param value a slug: lower-case letters and digits, parts joined by single hyphens, at most 64
   *     characters
   * @throws IllegalArgumentException if {@code value} is not a slug
   */
  public ProgrammeId {
    Slug.check("programme id", value);
  }

  /**
   * {@return the id with this slug}
   *
   * @param value the slug
   * @throws IllegalArgumentException if {@code value} is not a slug
   */
  public static ProgrammeId of(String value) {
    return new ProgrammeId(value);
  }

  /** Orders ids by their slugs. */
  @Override
  public int compareTo(ProgrammeId other) {
    return value.compareTo(other.value);
  }

  /** {@return the slug, which {@link #of} reads back} */
  @Override
  public String toString() {
    return value;
  }
}

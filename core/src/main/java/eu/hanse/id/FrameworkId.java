package eu.hanse.id;

/**
 * The identity of a funding framework, for example {@code urbact-iii}.
 *
 * @param value a slug: lower-case letters and digits, parts joined by single hyphens, at most 64
 *     characters
 */
public record FrameworkId(String value) implements Id, Comparable<FrameworkId> {

  /**
   * Checks the slug.
   *
   * @param value a slug: lower-case letters and digits, parts joined by single hyphens, at most 64
   *     characters
   * @throws IllegalArgumentException if {@code value} is not a slug
   */
  public FrameworkId {
    Slug.check("framework id", value);
  }

  /**
   * {@return the id with this slug}
   *
   * @param value the slug
   * @throws IllegalArgumentException if {@code value} is not a slug
   */
  public static FrameworkId of(String value) {
    return new FrameworkId(value);
  }

  /** Orders ids by their slugs. */
  @Override
  public int compareTo(FrameworkId other) {
    return value.compareTo(other.value);
  }

  /** {@return the slug, which {@link #of} reads back} */
  @Override
  public String toString() {
    return value;
  }
}

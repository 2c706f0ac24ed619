package eu.hanse.id;

/**
 * The identity of a {@code ReviewPeriod} within its programme, for example {@code first-review}.
 *
 * @param value a slug: lower-case letters and digits, parts joined by single hyphens, at most 64
 *     characters
 */
public record ReviewPeriodId(String value) implements Id, Comparable<ReviewPeriodId> {

  /**
   * Checks the slug.
   *
   * @param value a slug: lower-case letters and digits, parts joined by single hyphens, at most 64
   *     characters
   * @throws IllegalArgumentException if {@code value} is not a slug
   */
  public ReviewPeriodId {
    Slug.check("review period id", value);
  }

  /**
   * {@return the id with this slug}
   *
   * @param value the slug
   * @throws IllegalArgumentException if {@code value} is not a slug
   */
  public static ReviewPeriodId of(String value) {
    return new ReviewPeriodId(value);
  }

  /** Orders ids by their slugs. */
  @Override
  public int compareTo(ReviewPeriodId other) {
    return value.compareTo(other.value);
  }

  /** {@return the slug, which {@link #of} reads back} */
  @Override
  public String toString() {
    return value;
  }
}

package eu.hanse.id;

/**
 * The identity of a call whose rules a programme follows, for example {@code urbact-iii-tn-2017}.
 *
 * @param value a slug: lower-case letters and digits, parts joined by single hyphens, at most 64
 *     characters
 */
public record CallId(String value) implements Id, Comparable<CallId> {

  /**
   * Checks the slug.
   *
   * @param value a slug: lower-case letters and digits, parts joined by single hyphens, at most 64
   *     characters
   * @throws IllegalArgumentException if {@code value} is not a slug
   */
  public CallId {
    Slug.check("call id", value);
  }

  /**
   * {@return the id with this slug}
   *
   * @param value the slug
   * @throws IllegalArgumentException if {@code value} is not a slug
   */
  public static CallId of(String value) {
    return new CallId(value);
  }

  /** Orders ids by their slugs. */
  @Override
  public int compareTo(CallId other) {
    return value.compareTo(other.value);
  }

  /** {@return the slug, which {@link #of} reads back} */
  @Override
  public String toString() {
    return value;
  }
}

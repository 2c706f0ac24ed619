package eu.hanse.id;

/**
 * The identity of a {@code Source}, for example {@code icc-news-2022-10-21}.
 *
 * @param value a slug: lower-case letters and digits, parts joined by single hyphens, at most 64
 *     characters
 */
public record SourceId(String value) implements Id, Comparable<SourceId> {

  /**
   * Checks the slug.
   *
   * @param value a slug: lower-case letters and digits, parts joined by single hyphens, at most 64
   *     characters
   * @throws IllegalArgumentException if {@code value} is not a slug
   */
  public SourceId {
    Slug.check("source id", value);
  }

  /**
   * {@return the id with this slug}
   *
   * @param value the slug
   * @throws IllegalArgumentException if {@code value} is not a slug
   */
  public static SourceId of(String value) {
    return new SourceId(value);
  }

  /** Orders ids by their slugs. */
  @Override
  public int compareTo(SourceId other) {
    return value.compareTo(other.value);
  }

  /** {@return the slug, which {@link #of} reads back} */
  @Override
  public String toString() {
    return value;
  }
}

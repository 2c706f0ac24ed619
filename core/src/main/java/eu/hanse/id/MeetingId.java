package eu.hanse.id;

/**
 * The identity of a {@code Meeting} within its programme, for example {@code french-chapter-1}.
 *
 * @param value a slug: lower-case letters and digits, parts joined by single hyphens, at most 64
 *     characters
 */
public record MeetingId(String value) implements Id, Comparable<MeetingId> {

  /**
   * Checks the slug.
   *
   * @param value a slug: lower-case letters and digits, parts joined by single hyphens, at most 64
   *     characters
   * @throws IllegalArgumentException if {@code value} is not a slug
   */
  public MeetingId {
    Slug.check("meeting id", value);
  }

  /**
   * {@return the id with this slug}
   *
   * @param value the slug
   * @throws IllegalArgumentException if {@code value} is not a slug
   */
  public static MeetingId of(String value) {
    return new MeetingId(value);
  }

  /** Orders ids by their slugs. */
  @Override
  public int compareTo(MeetingId other) {
    return value.compareTo(other.value);
  }

  /** {@return the slug, which {@link #of} reads back} */
  @Override
  public String toString() {
    return value;
  }
}

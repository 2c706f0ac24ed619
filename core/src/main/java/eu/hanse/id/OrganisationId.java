package eu.hanse.id;

/**
 * The identity of an {@code Organisation}, for example {@code forum-virium-helsinki}.
 *
 * @param value a slug: lower-case letters and digits, parts joined by single hyphens, at most 64
 *     characters
 */
public record OrganisationId(String value) implements Id, Comparable<OrganisationId> {

  /**
   * Checks the slug.
   *
   * @param value a slug: lower-case letters and digits, parts joined by single hyphens, at most 64
   *     characters
   * @throws IllegalArgumentException if {@code value} is not a slug
   */
  public OrganisationId {
    Slug.check("organisation id", value);
  }

  /**
   * {@return the id with this slug}
   *
   * @param value the slug
   * @throws IllegalArgumentException if {@code value} is not a slug
   */
  public static OrganisationId of(String value) {
    return new OrganisationId(value);
  }

  /** Orders ids by their slugs. */
  @Override
  public int compareTo(OrganisationId other) {
    return value.compareTo(other.value);
  }

  /** {@return the slug, which {@link #of} reads back} */
  @Override
  public String toString() {
    return value;
  }
}

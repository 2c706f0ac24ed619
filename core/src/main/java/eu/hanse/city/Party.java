package eu.hanse.city;

import eu.hanse.id.CityId;
import eu.hanse.id.OrganisationId;
import java.util.Comparator;

/**
 * Who pays, signs or acts: a city or an organisation, written {@code city:turin} or {@code
 * organisation:cap-digital}.
 */
public sealed interface Party extends Comparable<Party> {

  /**
   * A city that acts.
   *
   * @param id the city
   */
  record OfCity(CityId id) implements Party {
    /** {@return the text form, which {@link Party#parse} reads back} */
    @Override
    public String toString() {
      return CITY + id;
    }
  }

  /**
   * An organisation that acts.
   *
   * @param id the organisation
   */
  record OfOrganisation(OrganisationId id) implements Party {
    /** {@return the text form, which {@link Party#parse} reads back} */
    @Override
    public String toString() {
      return ORGANISATION + id;
    }
  }

  /** What the text form of a city begins with. */
  String CITY = "city:";

  /** What the text form of an organisation begins with. */
  String ORGANISATION = "organisation:";

  /**
   * {@return the city as a party}
   *
   * @param id the city
   */
  static Party of(CityId id) {
    return new OfCity(id);
  }

  /**
   * {@return the organisation as a party}
   *
   * @param id the organisation
   */
  static Party of(OrganisationId id) {
    return new OfOrganisation(id);
  }

  /**
   * Reads the text form.
   *
   * @param text {@code city:} or {@code organisation:} and an id
   * @return the party
   * @throws IllegalArgumentException if the text has another form
   */
  static Party parse(String text) {
    if (text.startsWith(CITY)) {
      return of(CityId.of(text.substring(CITY.length())));
    }
    if (text.startsWith(ORGANISATION)) {
      return of(OrganisationId.of(text.substring(ORGANISATION.length())));
    }
    throw new IllegalArgumentException(
        "party \"" + text + "\": expected city: or organisation: and an id, such as city:turin");
  }

  /** Orders parties by their text forms. */
  @Override
  default int compareTo(Party other) {
    return Comparator.<Party, String>comparing(Party::toString).compare(this, other);
  }
}

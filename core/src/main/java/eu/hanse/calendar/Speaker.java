package eu.hanse.calendar;

import eu.hanse.id.OrganisationId;
import java.util.Optional;

/**
 * A person who speaks at a meeting in a public role.
 *
 * @param name the name
 * @param function the public role, such as {@code Head of the Cities and Proximity Team}
 * @param organisation the organisation spoken for
 */
public record Speaker(
    String name, Optional<String> function, Optional<OrganisationId> organisation) {

  /** {@return the name and the role, in one line} */
  @Override
  public String toString() {
    return name + function.map(role -> ", " + role).orElse("");
  }
}

package eu.hanse.io.picture;

import eu.hanse.programme.Programme;

/** Short names of programmes. */
final class ProgrammeNames {

  private ProgrammeNames() {}

  /** {@return the acronym, or the name if there is none, and the edition} */
  static String brief(Programme programme) {
    return programme.acronym().orElse(programme.name())
        + programme.edition().map(edition -> " " + edition).orElse("");
  }
}

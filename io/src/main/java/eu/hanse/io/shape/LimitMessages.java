package eu.hanse.io.shape;

import tools.jackson.core.JacksonException;

/** Says which limit was exceeded. */
final class LimitMessages {

  private LimitMessages() {}

  static String of(JacksonException e) {
    String message = String.valueOf(e.getOriginalMessage());
    if (message.contains("nesting depth")) {
      return "Objects and lists are nested too deeply; what follows was not read.";
    }
    if (message.contains("Number")) {
      return "A number has too many digits; what follows was not read.";
    }
    return "A text or name is too long; what follows was not read.";
  }
}

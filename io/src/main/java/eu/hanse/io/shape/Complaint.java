package eu.hanse.io.shape;

import eu.hanse.io.problem.ReadProblem;
import java.util.Optional;

/**
 * What is wrong with a JSON text, and what to do about it; not where.
 *
 * @param kind what is wrong
 * @param message what is wrong, with the values
 * @param advice what to do about it
 * @param correction the text to write in place of the value, if that is beyond doubt
 */
record Complaint(ReadProblem kind, String message, String advice, Optional<String> correction) {

  /** Makes a complaint with the advice that holds for everything of its kind. */
  static Complaint of(ReadProblem kind, String message) {
    return new Complaint(kind, message, kind.advice(), Optional.empty());
  }

  /** {@return this complaint with an advice of its own} */
  Complaint advising(String ownAdvice) {
    return new Complaint(kind, message, ownAdvice, correction);
  }

  /** {@return this complaint with the text to write, which is the advice as well} */
  Complaint correctedBy(String text) {
    return new Complaint(kind, message, "Write " + text + ".", Optional.of(text));
  }
}

package eu.hanse.io.shape;

import eu.hanse.io.problem.ReadProblem;
import java.util.Optional;

/** Takes what is wrong with a JSON text while it is read. */
@FunctionalInterface
interface ProblemSink {

  /** Drops everything: for reading again what was read before. */
  ProblemSink NONE = (kind, start, pointer, message, related, correction) -> {};

  /** No other place. */
  int NOWHERE = -1;

  /**
   * Takes a problem.
   *
   * @param kind what is wrong
   * @param start the place of the value or name it is about: the index of its first byte, or what
   *     else the input counts by
   * @param pointer the value, as a JSON Pointer
   * @param message what is wrong, with the values
   * @param related an earlier place that contradicts, or {@link #NOWHERE}
   * @param correction the text to write in place of the value, if that is beyond doubt
   */
  void accept(
      ReadProblem kind,
      int start,
      String pointer,
      String message,
      int related,
      Optional<String> correction);
}

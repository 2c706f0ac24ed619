package eu.hanse.io.shape;

/** Takes what is wrong with a JSON text while it is read. */
@FunctionalInterface
interface ProblemSink {

  /** Drops everything: for reading again what was read before. */
  ProblemSink NONE = (complaint, start, pointer, related) -> {};

  /** No other place. */
  int NOWHERE = -1;

  /**
   * Takes a problem.
   *
   * @param complaint what is wrong, with the values
   * @param start the place of the value or name it is about: the index of its first byte, or what
   *     else the input counts by
   * @param pointer the value, as a JSON Pointer
   * @param related an earlier place that contradicts, or {@link #NOWHERE}
   */
  void accept(Complaint complaint, int start, String pointer, int related);
}

package eu.hanse.io.shape;

/**
 * Why a text is no JSON, in words for people who write JSON by hand.
 *
 * @param index the index of the first byte of what is to be mended
 * @param message what is wrong and what to write, as a sentence
 * @param opened the index of the bracket that is open there and should not be, or {@link
 *     ProblemSink#NOWHERE}
 */
record JsonDefect(int index, String message, int opened) {

  /** Makes a defect that no open bracket explains. */
  static JsonDefect of(int index, String message) {
    return new JsonDefect(index, message, ProblemSink.NOWHERE);
  }
}

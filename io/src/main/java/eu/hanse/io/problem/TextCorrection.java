package eu.hanse.io.problem;

/**
 * A value that would put a place in a file right.
 *
 * @param position the value to replace
 * @param value what to write there, as a JSON string
 * @param certain whether this is what was meant beyond doubt; otherwise it is a guess, which a
 *     person should confirm
 */
public record TextCorrection(SourcePosition position, String value, boolean certain) {}

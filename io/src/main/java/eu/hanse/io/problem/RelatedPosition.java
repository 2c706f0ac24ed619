package eu.hanse.io.problem;

/**
 * A second position that a problem refers to.
 *
 * @param position where it is
 * @param label what is there, such as {@code first listed here}
 */
public record RelatedPosition(SourcePosition position, String label) {}

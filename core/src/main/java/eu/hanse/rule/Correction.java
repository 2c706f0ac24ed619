package eu.hanse.rule;

import eu.hanse.source.ValuePath;

/**
 * A value that would put a place right.
 *
 * @param path the place within the entity that the finding is about
 * @param value the value to write there, in the text form of its type
 * @param certain whether this is what was meant beyond doubt; otherwise it is a guess, such as the
 *     nearest name, which a person should confirm
 */
public record Correction(ValuePath path, String value, boolean certain) {}

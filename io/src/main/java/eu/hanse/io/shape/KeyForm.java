package eu.hanse.io.shape;

import java.util.regex.Pattern;

/**
 * The form of the names in a map.
 *
 * @param name what a name is
 * @param pattern the regular expression that all of it matches
 * @param example an example
 */
public record KeyForm(String name, Pattern pattern, String example) {}

package eu.hanse.io.shape;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;

/** The form of a JSON value, as the JSON Schema and the data dictionary show it. */
public sealed interface Form {

  /**
   * A text.
   *
   * @param name what the text is, such as {@code period}
   * @param explanation how it is written, in one sentence
   * @param pattern the regular expression (ECMA 262) that it matches; empty for any text
   * @param maximumLength how many characters it may have, where that is limited
   * @param example an example
   */
  record Text(
      String name, String explanation, String pattern, OptionalInt maximumLength, String example)
      implements Form {}

  /**
   * One of some texts.
   *
   * @param name what the text is
   * @param type the enumeration whose constants the texts stand for
   * @param values the texts
   */
  record Choice(String name, Class<? extends Enum<?>> type, ImmutableList<String> values)
      implements Form {}

  /**
   * A number.
   *
   * @param name what the number is
   * @param whole whether it is a whole number
   * @param minimum the least allowed
   * @param maximum the greatest allowed
   */
  record Numeric(String name, boolean whole, long minimum, long maximum) implements Form {

    /** {@return whether there is a greatest number allowed, other than the greatest there is} */
    public boolean isLimited() {
      return maximum < Long.MAX_VALUE;
    }
  }

  /**
   * An object of a shape.
   *
   * @param shape the shape
   */
  record Reference(Shape<?, ?> shape) implements Form {}
}

package eu.hanse.rule;

import java.util.regex.Pattern;

/**
 * The stable name of a rule, such as {@code participation.duplicate}: the area it belongs to, a
 * full stop, and what is wrong.
 *
 * @param value two slugs joined by a full stop
 */
public record RuleCode(String value) implements Comparable<RuleCode> {

  // Possessive, so that a long text does not overflow the stack.
  private static final Pattern FORM =
      Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+\\.[a-z0-9]++(?:-[a-z0-9]++)*+");

  /**
   * Checks the form.
   *
   * @param value two slugs joined by a full stop
   * @throws IllegalArgumentException if {@code value} has another form
   */
  public RuleCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "rule code \""
              + value
              + "\": expected an area and a name joined by a full stop, such as"
              + " participation.duplicate");
    }
  }

  /**
   * {@return the code with this text}
   *
   * @param value two slugs joined by a full stop
   * @throws IllegalArgumentException if the text has another form
   */
  public static RuleCode of(String value) {
    return new RuleCode(value);
  }

  /** {@return the area, such as {@code participation}} */
  public String area() {
    return value.substring(0, value.indexOf('.'));
  }

  /** Orders codes alphabetically. */
  @Override
  public int compareTo(RuleCode other) {
    return value.compareTo(other.value);
  }

  /** {@return the text, which {@link #of} reads back} */
  @Override
  public String toString() {
    return value;
  }
}

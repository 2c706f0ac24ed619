package eu.hanse.text;

import java.util.Map;
import java.util.Optional;

/**
 * Lays out what is known of a thing as a heading and indented, labelled lines; leaves out what is
 * not known.
 */
public final class Description {

  private static final int LABEL_WIDTH = 14;

  private final StringBuilder text = new StringBuilder();

  /**
   * Starts a description.
   *
   * @param heading the first line
   */
  public Description(String heading) {
    text.append(heading).append('\n');
  }

  /**
   * Adds a line if there is a value.
   *
   * @param label what the value is
   * @param value the value
   * @return this
   */
  public Description line(String label, Optional<?> value) {
    value.ifPresent(present -> line(label, present));
    return this;
  }

  /**
   * Adds a line.
   *
   * @param label what the value is
   * @param value the value
   * @return this
   */
  public Description line(String label, Object value) {
    text.append("  ").append(label);
    text.append(" ".repeat(Math.max(1, LABEL_WIDTH - label.length())));
    text.append(value).append('\n');
    return this;
  }

  /**
   * Adds a line for each value; the label stands before the first.
   *
   * @param label what the values are
   * @param values the values
   * @return this
   */
  public Description lines(String label, Iterable<?> values) {
    String shown = label;
    for (Object value : values) {
      line(shown, value);
      shown = "";
    }
    return this;
  }

  /**
   * Adds a line for each entry of a map.
   *
   * @param label what the entries are
   * @param entries the entries
   * @return this
   */
  public Description lines(String label, Map<String, String> entries) {
    return lines(
        label, entries.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).toList());
  }

  /** {@return the description, without a line end after its last line} */
  @Override
  public String toString() {
    return text.substring(0, text.length() - 1);
  }
}

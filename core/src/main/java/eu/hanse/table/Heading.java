package eu.hanse.table;

import java.util.Optional;

/**
 * What stands at the top of a column.
 *
 * @param name the name, unique in its table, such as {@code population}
 * @param type what the values are
 * @param unit what numbers count or measure, such as {@code inhabitants}
 * @param description what the column says, in a sentence
 */
public record Heading(
    String name, ColumnType type, Optional<String> unit, Optional<String> description) {

  /**
   * Makes a heading without a unit and a description.
   *
   * @param name the name
   * @param type what the values are
   */
  public Heading(String name, ColumnType type) {
    this(name, type, Optional.empty(), Optional.empty());
  }
}

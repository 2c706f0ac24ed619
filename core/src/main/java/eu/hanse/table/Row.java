package eu.hanse.table;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;

/** A row of a table. */
public final class Row {

  private final Headings headings;
  private final ImmutableList<Optional<Object>> values;

  Row(Headings headings, ImmutableList<Optional<Object>> values) {
    this.headings = headings;
    this.values = values;
  }

  /** {@return the values in the order of the columns, each empty where there is none} */
  public ImmutableList<Optional<Object>> values() {
    return values;
  }

  /**
   * {@return the value of a column, of the type that the column has; empty if there is none}
   *
   * @param column the name of the column
   * @throws IllegalArgumentException if there is no such column
   */
  public Optional<Object> value(String column) {
    return values.get(headings.position(column));
  }

  /**
   * {@return the value of a column as a text; the empty text if there is none}
   *
   * @param column the name of the column
   * @throws IllegalArgumentException if there is no such column
   */
  public String text(String column) {
    return value(column).map(Object::toString).orElse("");
  }

  /**
   * {@return the value of a column as a number; empty if there is none, or if it is no number}
   *
   * @param column the name of the column
   * @throws IllegalArgumentException if there is no such column
   */
  public OptionalDouble number(String column) {
    return value(column).orElse("") instanceof Number number
        ? OptionalDouble.of(number.doubleValue())
        : OptionalDouble.empty();
  }

  /** {@return the names and values of the columns that have one, in one line} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      String name = headings.all().get(i).name();
      values
          .get(i)
          .ifPresent(
              value ->
                  text.append(text.isEmpty() ? "" : ", ").append(name).append(": ").append(value));
    }
    return text.toString();
  }
}

package eu.hanse.table;

import eu.hanse.time.PartialDate;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table: its heading, and how its values are taken from what the rows are about.
 *
 * <p>A function may return an {@code Optional}, {@code OptionalInt}, {@code OptionalLong} or {@code
 * OptionalDouble}: where it is empty, the table has no value.
 *
 * @param <R> what a row is about, such as a city
 */
public final class Column<R> {

  private final Heading heading;
  private final Function<? super R, ?> value;

  private Column(Heading heading, Function<? super R, ?> value) {
    this.heading = heading;
    this.value = value;
  }

  /**
   * {@return a column of texts}
   *
   * @param name the name of the column
   * @param value what stands in a row; anything, of which {@code toString} is taken
   * @param <R> what a row is about
   */
  public static <R> Column<R> text(String name, Function<? super R, ?> value) {
    return new Column<>(new Heading(name, ColumnType.TEXT), value);
  }

  /**
   * {@return a column of whole numbers}
   *
   * @param name the name of the column
   * @param value what stands in a row: an {@link Integer} or {@link Long}
   * @param <R> what a row is about
   */
  public static <R> Column<R> integer(String name, Function<? super R, ?> value) {
    return new Column<>(new Heading(name, ColumnType.INTEGER), value);
  }

  /**
   * {@return a column of numbers}
   *
   * @param name the name of the column
   * @param value what stands in a row: a {@link BigDecimal} or another number; those that are
   *     infinite or not a number are no value
   * @param <R> what a row is about
   */
  public static <R> Column<R> number(String name, Function<? super R, ?> value) {
    return new Column<>(new Heading(name, ColumnType.NUMBER), value);
  }

  /**
   * {@return a column of truths}
   *
   * @param name the name of the column
   * @param value what stands in a row: a {@link Boolean}
   * @param <R> what a row is about
   */
  public static <R> Column<R> truth(String name, Function<? super R, ?> value) {
    return new Column<>(new Heading(name, ColumnType.BOOLEAN), value);
  }

  /**
   * {@return a column of dates}
   *
   * @param name the name of the column
   * @param value what stands in a row: a {@link PartialDate} or a {@link java.time.LocalDate}
   * @param <R> what a row is about
   */
  public static <R> Column<R> date(String name, Function<? super R, ?> value) {
    return new Column<>(new Heading(name, ColumnType.DATE), value);
  }

  /**
   * {@return this column, of which the numbers count or measure something}
   *
   * @param unit what, such as {@code inhabitants} or {@code EUR}
   */
  public Column<R> in(String unit) {
    return new Column<>(
        new Heading(heading.name(), heading.type(), Optional.of(unit), heading.description()),
        value);
  }

  /**
   * {@return this column, described}
   *
   * @param description what it says, in a sentence
   */
  public Column<R> described(String description) {
    return new Column<>(
        new Heading(heading.name(), heading.type(), heading.unit(), Optional.of(description)),
        value);
  }

  /**
   * {@return this column, for rows that are about something else}
   *
   * @param subject tells what a row of the new column is about in terms of this one
   * @param <S> what a row of the new column is about
   */
  public <S> Column<S> of(Function<? super S, ? extends R> subject) {
    return new Column<>(heading, (S row) -> value.apply(subject.apply(row)));
  }

  /** {@return what stands at its top} */
  public Heading heading() {
    return heading;
  }

  /**
   * {@return what stands in a row: a {@link String}, {@link Long}, {@link Double}, {@link
   * BigDecimal}, {@link Boolean} or {@link PartialDate}, as the type says; empty if there is no
   * value}
   *
   * @param subject what the row is about
   * @throws IllegalArgumentException if the function returns something that is not of the type
   */
  public Optional<Object> value(R subject) {
    Object found = unwrapped(value.apply(subject));
    return found == null ? Optional.empty() : CellValue.of(heading, found);
  }

  private static @Nullable Object unwrapped(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.orElse(null);
    }
    if (value instanceof OptionalInt optional) {
      return optional.isPresent() ? optional.getAsInt() : null;
    }
    if (value instanceof OptionalLong optional) {
      return optional.isPresent() ? optional.getAsLong() : null;
    }
    if (value instanceof OptionalDouble optional) {
      return optional.isPresent() ? optional.getAsDouble() : null;
    }
    return value;
  }

  /** {@return the name and the type of the column} */
  @Override
  public String toString() {
    return "Column " + heading.name() + " (" + heading.type() + ")";
  }
}

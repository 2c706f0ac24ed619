package eu.hanse.io.export;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import eu.hanse.io.export.Constraints.Constraint;
import eu.hanse.io.export.Sheet.Field;
import eu.hanse.io.export.Sheet.ForeignKey;
import eu.hanse.table.Column;
import eu.hanse.time.DateSpan;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/**
 * Declares the columns of a table.
 *
 * @param <R> what a row is about
 */
final class SheetBuilder<R> {

  private static final Joiner LIST = Joiner.on(';');

  private final String name;
  private final String description;
  private final ImmutableList<R> rows;
  private final ImmutableList.Builder<Field<R>> fields = ImmutableList.builder();
  private final ImmutableList.Builder<ForeignKey> foreignKeys = ImmutableList.builder();
  private ImmutableList<String> primaryKey = ImmutableList.of();

  SheetBuilder(String name, String description, Iterable<R> rows) {
    this.name = name;
    this.description = description;
    this.rows = ImmutableList.copyOf(rows);
  }

  SheetBuilder<R> text(
      String column, String says, Function<? super R, ?> value, Constraint... constraints) {
    return add(Column.text(column, value), says, constraints);
  }

  /** A column of several words without semicolons, such as ids. */
  SheetBuilder<R> list(
      String column, String says, Function<? super R, ? extends Collection<?>> values) {
    return text(
        column,
        says,
        row -> Optional.of(values.apply(row)).filter(it -> !it.isEmpty()).map(LIST::join),
        Constraints.LIST);
  }

  SheetBuilder<R> integer(
      String column,
      String says,
      String unit,
      Function<? super R, ?> value,
      Constraint... constraints) {
    return add(Column.<R>integer(column, value).in(unit), says, constraints);
  }

  /** A column of numbers that count or measure nothing, such as years. */
  SheetBuilder<R> ordinal(
      String column, String says, Function<? super R, ?> value, Constraint... constraints) {
    return add(Column.integer(column, value), says, constraints);
  }

  SheetBuilder<R> number(
      String column,
      String says,
      String unit,
      Function<? super R, ?> value,
      Constraint... constraints) {
    return add(Column.<R>number(column, value).in(unit), says, constraints);
  }

  /** A column of amounts of money, whose currency stands in a column of its own. */
  SheetBuilder<R> amount(String column, String says, Function<? super R, ?> value) {
    return add(Column.number(column, value), says);
  }

  SheetBuilder<R> truth(String column, String says, Function<? super R, ?> value) {
    return add(Column.truth(column, value), says, Constraints.REQUIRED);
  }

  SheetBuilder<R> date(String column, String says, Function<? super R, ?> value) {
    return add(Column.date(column, value), says);
  }

  /** The columns {@code start} and {@code end}. */
  SheetBuilder<R> period(String ofWhat, Function<? super R, Optional<DateSpan>> period) {
    return date(
            "start",
            "The first day, month or year " + ofWhat + ".",
            row -> period.apply(row).map(DateSpan::start))
        .date(
            "end",
            "The last day, month or year " + ofWhat + "; missing if it is open or not known.",
            row -> period.apply(row).flatMap(DateSpan::end));
  }

  private SheetBuilder<R> add(Column<R> column, String says, Constraint... constraints) {
    Constraints all = Constraints.NONE;
    for (Constraint constraint : constraints) {
      all = constraint.apply(all);
    }
    fields.add(new Field<>(column.described(says), all));
    return this;
  }

  SheetBuilder<R> key(String... columns) {
    primaryKey = ImmutableList.copyOf(columns);
    return this;
  }

  /** Says that a column names a row of another table, by its id. */
  SheetBuilder<R> refers(String column, String sheet) {
    return refers(ImmutableList.of(column), sheet, "id");
  }

  /** Says that columns name a row of another table. */
  SheetBuilder<R> refers(ImmutableList<String> columns, String sheet, String... targets) {
    foreignKeys.add(new ForeignKey(columns, sheet, ImmutableList.copyOf(targets)));
    return this;
  }

  Sheet<R> build() {
    return new Sheet<>(name, description, fields.build(), primaryKey, foreignKeys.build(), rows);
  }
}

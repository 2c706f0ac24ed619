package eu.hanse.io.export;

import com.google.common.collect.ImmutableList;
import eu.hanse.table.Column;
import eu.hanse.table.Heading;
import eu.hanse.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;

/**
 * A table of an export before its cells are made: its columns, what they keep to, and its rows.
 *
 * @param name the name, which that of its file begins with
 * @param description what a row is, in a sentence
 * @param fields the columns
 * @param primaryKey the names of the columns that tell the rows apart; none if nothing does
 * @param foreignKeys which columns name rows of other tables
 * @param rows what the rows are about
 * @param <R> what a row is about
 */
record Sheet<R>(
    String name,
    String description,
    ImmutableList<Field<R>> fields,
    ImmutableList<String> primaryKey,
    ImmutableList<ForeignKey> foreignKeys,
    ImmutableList<R> rows) {

  /**
   * A column with what its values keep to.
   *
   * @param column the column
   * @param constraints what its values keep to
   * @param <R> what a row is about
   */
  record Field<R>(Column<R> column, Constraints constraints) {

    Heading heading() {
      return column.heading();
    }
  }

  /**
   * Columns that name a row of another table.
   *
   * @param fields the names of the columns
   * @param sheet the name of the other table
   * @param targets the names of its columns, in the order of those that refer to them
   */
  record ForeignKey(ImmutableList<String> fields, String sheet, ImmutableList<String> targets) {}

  Table table() {
    return Table.of(rows, columns().toList());
  }

  void writeCsv(OutputStream out) throws IOException {
    CsvWriter.standard().write(rows, columns().toList(), out);
  }

  private Stream<Column<R>> columns() {
    return fields.stream().map(Field::column);
  }
}

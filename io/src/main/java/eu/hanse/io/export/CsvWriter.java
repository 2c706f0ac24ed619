package eu.hanse.io.export;

import com.google.common.collect.ImmutableList;
import eu.hanse.io.file.AtomicFile;
import eu.hanse.table.Column;
import eu.hanse.table.Heading;
import eu.hanse.table.Row;
import eu.hanse.table.Table;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/**
 * Writes tables as comma-separated values, as RFC 4180 has them: a line of column names, commas,
 * quotation marks where they are needed, and a carriage return and a line feed after each line; in
 * UTF-8 without a byte order mark.
 *
 * <p>A missing value is an empty cell. Numbers have a decimal point, no grouping and no exponent;
 * doubles have as many digits as tell them apart, amounts of money all of theirs. Dates are ISO
 * 8601, as precise as they are known: {@code 2018}, {@code 2018-12} or {@code 2018-12-04}.
 *
 * <p>A spreadsheet takes a text that begins with {@code =}, {@code +}, {@code -}, {@code @} or
 * their full-width forms, a tab, a line end or the character 0 for a formula, which may do harm
 * (CSV injection, OWASP). An apostrophe is put before such a text, and before one that begins with
 * apostrophes and then such a character: who reads the file takes one away there and has each text
 * again. Numbers and dates stay as they are.
 *
 * <p>Needs {@code org.apache.commons:commons-csv}, an optional dependency of the library. Immutable
 * and safe to share between threads.
 */
public final class CsvWriter {

  private static final CsvWriter STANDARD = new CsvWriter(CSVFormat.RFC4180);

  private final CSVFormat format;

  private CsvWriter(CSVFormat format) {
    this.format = format;
  }

  /** {@return a writer of the form described above} */
  public static CsvWriter standard() {
    return STANDARD;
  }

  /**
   * Writes a table.
   *
   * @param table the table
   * @param out takes the bytes; it is flushed, not closed
   * @throws IOException if the bytes cannot be written
   */
  public void write(Table table, OutputStream out) throws IOException {
    try (Lines lines = new Lines(table.headings(), out)) {
      for (Row row : table.rows()) {
        lines.write(row.values());
      }
    }
  }

  /**
   * Writes a table to a file, which is replaced as a whole or not at all.
   *
   * @param table the table
   * @param file the file
   * @throws IOException if it cannot be written; the file is then what it was
   */
  public void write(Table table, Path file) throws IOException {
    AtomicFile.replace(file, out -> write(table, out));
  }

  /**
   * Writes a row for each subject as it comes, so that no table need be held in memory.
   *
   * @param subjects what the rows are about
   * @param columns the columns
   * @param out takes the bytes; it is flushed, not closed
   * @param <R> what a row is about
   * @throws IOException if the bytes cannot be written
   * @throws IllegalArgumentException if a value is not of the type of its column
   */
  public <R> void write(
      Iterable<? extends R> subjects, Iterable<Column<R>> columns, OutputStream out)
      throws IOException {
    ImmutableList<Column<R>> all = ImmutableList.copyOf(columns);
    try (Lines lines = new Lines(all.stream().map(Column::heading).toList(), out)) {
      for (R subject : subjects) {
        lines.write(all.stream().map(column -> column.value(subject)).toList());
      }
    }
  }

  /** The lines of one table. Closing it leaves open what takes the bytes. */
  private final class Lines implements AutoCloseable {

    private final List<Heading> headings;
    private final Writer writer;

    Lines(List<Heading> headings, OutputStream out) throws IOException {
      this.headings = headings;
      this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      format.printRecord(writer, headings.stream().map(Heading::name).map(CsvCell::text).toArray());
    }

    void write(List<Optional<Object>> values) throws IOException {
      Object[] cells = new Object[values.size()];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = CsvCell.of(headings.get(i).type(), values.get(i));
      }
      format.printRecord(writer, cells);
    }

    @Override
    public void close() throws IOException {
      writer.flush();
    }
  }
}

package eu.hanse.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A table: columns with names, types and units, and rows, in which values may be missing.
 *
 * <p>Immutable; sorting, narrowing and grouping make new tables. {@code toString} prints it
 * aligned, its width and length limited; {@link #print} prints as much as is wanted.
 */
public final class Table implements Tabular {

  private static final int WIDTH = 120;
  private static final int ROWS = 40;

  private final Headings headings;
  private final ImmutableList<Row> rows;

  private Table(Headings headings, ImmutableList<Row> rows) {
    this.headings = headings;
    this.rows = rows;
  }

  /**
   * {@return a table with a row for each subject}
   *
   * @param subjects what the rows are about
   * @param columns the columns
   * @param <R> what a row is about
   * @throws IllegalArgumentException if two columns have the same name, or a value is not of the
   *     type of its column
   */
  @SafeVarargs
  public static <R> Table of(Iterable<? extends R> subjects, Column<R>... columns) {
    ImmutableList.Builder<Column<R>> all = ImmutableList.builder();
    for (Column<R> column : columns) {
      all.add(column);
    }
    return of(subjects, all.build());
  }

  /**
   * {@return a table with a row for each subject}
   *
   * @param subjects what the rows are about
   * @param columns the columns
   * @param <R> what a row is about
   * @throws IllegalArgumentException if two columns have the same name, or a value is not of the
   *     type of its column
   */
  public static <R> Table of(Iterable<? extends R> subjects, Iterable<Column<R>> columns) {
    ImmutableList<Column<R>> all = ImmutableList.copyOf(columns);
    Headings headings =
        new Headings(all.stream().map(Column::heading).collect(ImmutableList.toImmutableList()));
    return new Table(
        headings,
        Streams.stream(subjects)
            .map(
                subject ->
                    new Row(
                        headings,
                        all.stream()
                            .map(column -> column.value(subject))
                            .collect(ImmutableList.toImmutableList())))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * {@return a table of two columns, with a row for each entry}
   *
   * @param entries what the rows are about, each with its number
   * @param key the name of the first column, of texts
   * @param value the name of the second column, of numbers: of whole ones if all are {@link
   *     Integer} or {@link Long}
   */
  public static Table of(Map<?, ? extends Number> entries, String key, String value) {
    boolean whole =
        entries.values().stream().allMatch(it -> it instanceof Integer || it instanceof Long);
    return of(
        entries.entrySet(),
        Column.text(key, Map.Entry::getKey),
        whole
            ? Column.integer(value, Map.Entry::getValue)
            : Column.number(value, Map.Entry::getValue));
  }

  static Table of(
      ImmutableList<Heading> headings, ImmutableList<ImmutableList<Optional<Object>>> rows) {
    Headings all = new Headings(headings);
    return new Table(
        all,
        rows.stream().map(values -> new Row(all, values)).collect(ImmutableList.toImmutableList()));
  }

  /** {@return this table} */
  @Override
  public Table toTable() {
    return this;
  }

  /** {@return what stands at the top of the columns} */
  public ImmutableList<Heading> headings() {
    return headings.all();
  }

  /** {@return the rows} */
  public ImmutableList<Row> rows() {
    return rows;
  }

  /**
   * {@return the rows that meet a condition}
   *
   * @param condition tells whether a row is wanted
   */
  public Table where(Predicate<Row> condition) {
    return withRows(rows.stream().filter(condition).collect(ImmutableList.toImmutableList()));
  }

  /**
   * {@return the rows by the values of a column, smallest first; those without a value come last,
   * and rows with the same value stay in their order}
   *
   * @param column the name of the column
   * @throws IllegalArgumentException if there is no such column
   */
  public Table sortedBy(String column) {
    return sorted(column, CellOrder.ASCENDING);
  }

  /**
   * {@return the rows by the values of a column, largest first; those without a value come last,
   * and rows with the same value stay in their order}
   *
   * @param column the name of the column
   * @throws IllegalArgumentException if there is no such column
   */
  public Table sortedDownBy(String column) {
    return sorted(column, CellOrder.DESCENDING);
  }

  private Table sorted(String column, Comparator<Optional<Object>> order) {
    int position = headings.position(column);
    return withRows(
        ImmutableList.sortedCopyOf(
            Comparator.comparing((Row row) -> row.values().get(position), order), rows));
  }

  /**
   * {@return the first rows}
   *
   * @param number how many at most
   * @throws IllegalArgumentException if the number is negative
   */
  public Table first(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("number of rows " + number + ": expected zero or more");
    }
    return withRows(rows.subList(0, Math.min(number, rows.size())));
  }

  /**
   * {@return some of the columns, in the order given}
   *
   * @param columns the names of the columns
   * @throws IllegalArgumentException if there is no such column, or one is named twice
   */
  public Table select(String... columns) {
    int[] positions = Arrays.stream(columns).mapToInt(headings::position).toArray();
    return of(
        Arrays.stream(positions)
            .mapToObj(headings.all()::get)
            .collect(ImmutableList.toImmutableList()),
        rows.stream()
            .map(
                row ->
                    Arrays.stream(positions)
                        .mapToObj(row.values()::get)
                        .collect(ImmutableList.toImmutableList()))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * {@return the rows in groups that have the same values in some columns, by these values}
   *
   * @param columns the names of the columns
   * @throws IllegalArgumentException if there is no such column
   */
  public Grouping groupedBy(String... columns) {
    return new Grouping(this, ImmutableList.copyOf(columns));
  }

  /**
   * {@return the values of a column, in the order of the rows, each empty where there is none}
   *
   * @param column the name of the column
   * @throws IllegalArgumentException if there is no such column
   */
  public ImmutableList<Optional<Object>> column(String column) {
    int position = headings.position(column);
    return rows.stream()
        .map(row -> row.values().get(position))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the values of a column, by those of another; of rows with the same key, the last
   * counts, and rows without a key or a value do not}
   *
   * @param key the name of the column of keys, taken as texts
   * @param value the name of the column of numbers
   * @throws IllegalArgumentException if there is no such column
   */
  public ImmutableMap<String, Double> toMap(String key, String value) {
    ImmutableMap.Builder<String, Double> map = ImmutableMap.builder();
    for (Row row : rows) {
      if (row.value(key).isPresent()) {
        row.number(value).ifPresent(number -> map.put(row.text(key), number));
      }
    }
    return map.buildKeepingLast();
  }

  int position(String column) {
    return headings.position(column);
  }

  private Table withRows(ImmutableList<Row> newRows) {
    return new Table(headings, newRows);
  }

  /**
   * {@return the table as text, its columns aligned}
   *
   * @param width how many cells of a terminal a line takes at most; long texts are cut, then
   *     columns left out, which is said below
   * @param length how many rows there are at most; how many more there are is said below
   */
  public String print(int width, int length) {
    return new TablePrinter(this, width, length).print();
  }

  /** {@return up to 40 rows, no wider than 120 cells} */
  @Override
  public String toString() {
    return print(WIDTH, ROWS);
  }
}

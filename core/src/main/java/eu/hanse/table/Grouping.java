package eu.hanse.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.math.Quantiles;
import com.google.common.math.Stats;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * The rows of a table in groups, of which each becomes a row. Missing values are not counted in
 * sums, means and medians; a group of which all are missing has none.
 */
public final class Grouping {

  private final Table table;
  private final ImmutableList<String> keys;
  private final ListMultimap<ImmutableList<Optional<Object>>, Row> groups =
      LinkedListMultimap.create();

  Grouping(Table table, ImmutableList<String> keys) {
    this.table = table;
    this.keys = keys;
    for (Row row : table.rows()) {
      groups.put(keys.stream().map(row::value).collect(ImmutableList.toImmutableList()), row);
    }
  }

  /** {@return how many rows there are in each group, in the column {@code count}} */
  public Table count() {
    return summarized(
        new Heading("count", ColumnType.INTEGER), rows -> Optional.of((long) rows.size()));
  }

  /**
   * {@return the sum of a column in each group: exact if its values are whole numbers or decimals}
   *
   * @param column the name of the column
   * @throws IllegalArgumentException if there is no such column, or if it does not hold numbers
   * @throws ArithmeticException if a sum of whole numbers is too large for a {@code long}
   */
  public Table sum(String column) {
    Heading heading = numeric(column);
    return summarized(
        heading,
        rows -> {
          List<Object> values = rows.stream().flatMap(row -> row.value(column).stream()).toList();
          return values.isEmpty() ? Optional.empty() : Optional.of(sum(heading.type(), values));
        });
  }

  private static Object sum(ColumnType type, List<Object> values) {
    if (type == ColumnType.INTEGER) {
      return values.stream()
          .mapToLong(value -> ((Number) value).longValue())
          .reduce(0, Math::addExact);
    }
    if (values.stream().allMatch(BigDecimal.class::isInstance)) {
      return values.stream().map(BigDecimal.class::cast).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
    return values.stream().mapToDouble(value -> ((Number) value).doubleValue()).sum();
  }

  /**
   * {@return the arithmetic mean of a column in each group}
   *
   * @param column the name of the column
   * @throws IllegalArgumentException if there is no such column, or if it does not hold numbers
   */
  public Table mean(String column) {
    return summarizedBy(column, Stats::meanOf);
  }

  /**
   * {@return the median of a column in each group}
   *
   * @param column the name of the column
   * @throws IllegalArgumentException if there is no such column, or if it does not hold numbers
   */
  public Table median(String column) {
    return summarizedBy(column, values -> Quantiles.median().compute(values));
  }

  private Table summarizedBy(String column, ToDoubleFunction<List<Double>> summary) {
    Heading heading = numeric(column);
    return summarized(
        new Heading(column, ColumnType.NUMBER, heading.unit(), heading.description()),
        rows -> {
          List<Double> values =
              rows.stream().flatMap(row -> row.number(column).stream().boxed()).toList();
          return values.isEmpty() ? Optional.empty() : Optional.of(summary.applyAsDouble(values));
        });
  }

  private Heading numeric(String column) {
    Heading heading = table.headings().get(table.position(column));
    if (!heading.type().isNumeric()) {
      throw new IllegalArgumentException(
          "column \""
              + column
              + "\": expected numbers, but it holds "
              + heading.type()
              + " values");
    }
    return heading;
  }

  private Table summarized(Heading heading, Function<Collection<Row>, Optional<Object>> summary) {
    ImmutableList.Builder<ImmutableList<Optional<Object>>> rows = ImmutableList.builder();
    groups
        .asMap()
        .forEach(
            (key, group) ->
                rows.add(
                    ImmutableList.<Optional<Object>>builder()
                        .addAll(key)
                        .add(summary.apply(group))
                        .build()));
    Table summarized =
        Table.of(
            ImmutableList.<Heading>builder()
                .addAll(table.select(keys.toArray(String[]::new)).headings())
                .add(heading)
                .build(),
            rows.build());
    Table sorted = summarized;
    for (String key : keys.reverse()) {
      sorted = sorted.sortedBy(key);
    }
    return sorted;
  }
}

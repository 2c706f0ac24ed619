package eu.hanse.io.picture;

import com.google.common.collect.ImmutableList;
import eu.hanse.analysis.indicator.Distribution;
import eu.hanse.place.Country;
import eu.hanse.table.Column;
import eu.hanse.table.ColumnType;
import eu.hanse.table.Heading;
import eu.hanse.table.Row;
import eu.hanse.table.Table;
import eu.hanse.text.Words;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Horizontal bars, each with its name and its value, in the order of the rows. A row without a
 * value says so in place of a bar. Immutable.
 */
public final class BarChart {

  private static final int USUAL_BARS = 40;
  private static final double WIDTH = 820;
  private static final double ROW = 22;
  private static final double BAR = 14;
  private static final double LONGEST_NAME = 260;
  private static final double AXIS = 40;
  private static final String NO_VALUE = "no value";

  private final Table table;
  private final String name;
  private final Heading value;
  private final long unassigned;
  private final int limit;

  private BarChart(Table table, String name, Heading value, long unassigned, int limit) {
    this.table = table;
    this.name = name;
    this.value = value;
    this.unassigned = unassigned;
    this.limit = limit;
  }

  /**
   * {@return bars for the rows of a table}
   *
   * @param table the table
   * @param name the column that names the bars
   * @param value the column of their values, which are numbers
   * @throws IllegalArgumentException if there is no such column, or the second has no numbers
   */
  public static BarChart of(Table table, String name, String value) {
    Table chosen = table.select(name, value);
    Heading heading = chosen.headings().get(1);
    if (heading.type() != ColumnType.INTEGER && heading.type() != ColumnType.NUMBER) {
      throw new IllegalArgumentException(
          "column \""
              + value
              + "\": expected a column of numbers for the values of bars; it holds "
              + heading.type()
              + " values");
    }
    return new BarChart(table, name, heading, 0, USUAL_BARS);
  }

  /**
   * {@return bars for what something is spread over, the longest first; countries have their names,
   * and how many could not be assigned is said below}
   *
   * @param distribution how it is spread
   * @param <K> over what
   */
  public static <K extends Comparable<? super K>> BarChart of(Distribution<K> distribution) {
    String key = distribution.key();
    String unit = distribution.unit();
    Table table =
        Table.of(
                distribution.counts().entrySet(),
                Column.<Map.Entry<K, Long>>text(key, entry -> named(entry.getKey())),
                Column.<Map.Entry<K, Long>>integer(unit, Map.Entry::getValue))
            .sortedDownBy(unit);
    return new BarChart(table, key, table.headings().get(1), distribution.unassigned(), USUAL_BARS);
  }

  private static String named(Object key) {
    return key instanceof Country country ? country.englishName() : key.toString();
  }

  /**
   * {@return these bars, of which only the first are drawn; it is said how many are not}
   *
   * @param number how many at most; 40 unless said otherwise
   */
  public BarChart withAtMost(int number) {
    return new BarChart(table, name, value, unassigned, number);
  }

  /**
   * {@return the picture; a page of it has the rows drawn as a table, too}
   *
   * @param caption what stands above and below it
   */
  public Picture draw(Caption caption) {
    ImmutableList<Row> rows = table.first(limit).rows();
    Sheet sheet = new Sheet(caption, WIDTH, new Legend());
    noteWhatIsMissing(sheet, rows);
    if (rows.isEmpty()) {
      return sheet.nothing("There is nothing to show.");
    }
    Box area = sheet.area(rows.size() * ROW + AXIS);
    return sheet
        .draw(
            "A bar chart of " + axisName() + " by " + name + ".",
            area,
            svg -> drawBars(svg, area, rows))
        .withData(table.first(limit).select(name, value.name()));
  }

  private void noteWhatIsMissing(Sheet sheet, ImmutableList<Row> rows) {
    int more = table.rows().size() - rows.size();
    if (more > 0) {
      sheet.note(Words.count(more, "more row is", "more rows are") + " not shown.");
    }
    long missing = rows.stream().filter(row -> row.number(value.name()).isEmpty()).count();
    if (missing > 0) {
      sheet.note(Words.count(missing, "row has", "rows have") + " no value.");
    }
    if (unassigned > 0) {
      sheet.note(
          unassigned + " could not be assigned, because a value is missing, and are not shown.");
    }
  }

  private String axisName() {
    return value.name() + value.unit().map(unit -> " (" + unit + ")").orElse("");
  }

  private void drawBars(SvgWriter svg, Box area, ImmutableList<Row> rows) {
    double names = rows.stream().mapToDouble(row -> nameAt(row, 0, 0).width()).max().orElse(0) + 8;
    double[] amounts =
        rows.stream().flatMapToDouble(row -> row.number(value.name()).stream()).sorted().toArray();
    double least = amounts.length == 0 ? 0 : amounts[0];
    double largest = amounts.length == 0 ? 1 : amounts[amounts.length - 1];
    double values = roomForValues(amounts);
    LinearScale scale =
        LinearScale.of(
            least,
            largest,
            value.type() == ColumnType.INTEGER,
            area.x() + names + (least < 0 ? values : 0),
            area.right() - values);
    double bottom = area.y() + rows.size() * ROW;
    drawAxis(svg, scale, area.y(), bottom);
    double y = area.y();
    for (Row row : rows) {
      Texts.draw(svg, nameAt(row, area.x() + names - 8, y + ROW / 2 + 4), Ink.TEXT);
      drawBar(svg, scale, row.text(name), row.number(value.name()), y + ROW / 2);
      y += ROW;
    }
    svg.line(scale.at(0), area.y(), scale.at(0), bottom, Ink.SOFT, 1);
  }

  /** Values stand beyond the ends of bars. */
  private static double roomForValues(double[] amounts) {
    return Arrays.stream(amounts)
            .map(amount -> TextMeasure.width(Amounts.of(amount), TextStyle.SMALL))
            .max()
            .orElse(TextMeasure.width(NO_VALUE, TextStyle.SMALL))
        + 10;
  }

  private Label nameAt(Row row, double x, double y) {
    return Label.of(row.text(name), x, y, Anchor.END, TextStyle.LABEL).within(LONGEST_NAME);
  }

  private void drawAxis(SvgWriter svg, LinearScale scale, double top, double bottom) {
    for (double mark : scale.marks()) {
      double x = scale.at(mark);
      svg.line(x, top, x, bottom, Ink.RULE, 1);
      Texts.draw(
          svg,
          Label.of(Amounts.of(mark), x, bottom + 15, Anchor.MIDDLE, TextStyle.SMALL),
          Ink.SOFT);
    }
    Texts.draw(
        svg,
        Label.of(
                axisName(),
                (scale.left() + scale.right()) / 2,
                bottom + 32,
                Anchor.MIDDLE,
                TextStyle.SMALL)
            .within(scale.right() - scale.left()),
        Ink.SOFT);
  }

  private static void drawBar(
      SvgWriter svg, LinearScale scale, String name, OptionalDouble amount, double y) {
    double zero = scale.at(0);
    if (amount.isEmpty()) {
      Texts.draw(svg, Label.of(NO_VALUE, zero + 5, y + 4, Anchor.START, TextStyle.SMALL), Ink.SOFT);
      return;
    }
    double end = scale.at(amount.getAsDouble());
    String text = Amounts.of(amount.getAsDouble());
    svg.start("rect")
        .attribute("x", Math.min(zero, end))
        .attribute("y", y - BAR / 2)
        .attribute("width", Math.abs(end - zero))
        .attribute("height", BAR)
        .fill(Ink.BLUE)
        .title(name + ": " + text)
        .end();
    Texts.drawOnTop(
        svg,
        end < zero
            ? Label.of(text, end - 5, y + 4, Anchor.END, TextStyle.SMALL)
            : Label.of(text, end + 5, y + 4, Anchor.START, TextStyle.SMALL),
        Ink.TEXT);
  }
}

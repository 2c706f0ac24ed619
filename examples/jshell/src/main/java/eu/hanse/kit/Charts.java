package eu.hanse.kit;

import com.google.common.base.CharMatcher;
import eu.hanse.analysis.indicator.Distribution;
import eu.hanse.io.picture.BarChart;
import eu.hanse.io.picture.Caption;
import eu.hanse.io.picture.Picture;
import eu.hanse.table.ColumnType;
import eu.hanse.table.Heading;
import eu.hanse.table.Table;
import eu.hanse.table.Tabular;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Draws what has no picture of its own, and finds names for files. */
final class Charts {

  private static final Path DIRECTORY = Path.of("charts");

  private Charts() {}

  /** Bars of a distribution, or of the numbers of a table, named by its first texts. */
  static Picture bars(Tabular answer, Caption caption) {
    if (answer instanceof Distribution<?> distribution) {
      return BarChart.of(distribution).draw(caption);
    }
    Table table = answer.toTable();
    List<String> texts = columns(table, ColumnType.TEXT);
    List<String> numbers = columns(table, ColumnType.INTEGER, ColumnType.NUMBER);
    if (texts.isEmpty() || numbers.size() != 1) {
      throw new IllegalArgumentException(
          "table with the texts "
              + texts
              + " and the numbers "
              + numbers
              + ": expected texts that name the bars and one column of numbers that they show;"
              + " choose them, as in table.select(\"city\", \"hosted\")");
    }
    return BarChart.of(table, texts.get(0), numbers.get(0)).draw(caption);
  }

  private static List<String> columns(Table table, ColumnType... types) {
    return table.headings().stream()
        .filter(heading -> Arrays.asList(types).contains(heading.type()))
        .map(Heading::name)
        .toList();
  }

  /** A file named after the title of a picture, in a directory that is made if need be. */
  static Path fileFor(Picture picture) {
    String name =
        CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('0', '9'))
            .negate()
            .trimAndCollapseFrom(picture.caption().title().toLowerCase(Locale.ROOT), '-');
    return DIRECTORY.resolve((name.isEmpty() ? "chart" : name) + ".html");
  }
}

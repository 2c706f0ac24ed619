package eu.hanse.kit;

import com.google.common.base.CharMatcher;
import eu.hanse.io.picture.BarChart;
import eu.hanse.io.picture.Caption;
import eu.hanse.io.picture.Picture;
import eu.hanse.table.ColumnType;
import eu.hanse.table.Heading;
import eu.hanse.table.Table;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Draws what has no picture of its own, and finds names for files. */
final class Charts {

  private static final Path DIRECTORY = Path.of("charts");

  private Charts() {}

  /** Bars of the first numbers of a table, named by its first texts. */
  static Picture bars(Table table, Caption caption) {
    return BarChart.of(
            table,
            first(table, ColumnType.TEXT),
            first(table, ColumnType.INTEGER, ColumnType.NUMBER))
        .draw(caption);
  }

  private static String first(Table table, ColumnType... types) {
    return table.headings().stream()
        .filter(heading -> Arrays.asList(types).contains(heading.type()))
        .map(Heading::name)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "table with the columns "
                        + table.headings().stream().map(Heading::name).toList()
                        + ": expected one that is "
                        + String.join(
                            " or ", Arrays.stream(types).map(ColumnType::toString).toList())
                        + ", of which bars can be drawn"));
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

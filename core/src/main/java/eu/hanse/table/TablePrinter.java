package eu.hanse.table;

import eu.hanse.text.CharacterCells;
import eu.hanse.text.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints a table as text, with columns aligned: texts on the left, numbers on the right. */
final class TablePrinter {

  private static final String GAP = "  ";
  private static final String ELLIPSIS = "…";

  /** A text column is not cut below this; rather, columns are left out. */
  private static final int SHORTEST_TEXT = 12;

  /**
   * Numbers that are not exact are shown with at most as many digits, but never without those
   * before the point; exports have all of them.
   */
  private static final int DIGITS = 4;

  /** Longer numbers are shown with a power of ten. */
  private static final int LONGEST_NUMBER = 15;

  private final Table table;
  private final int width;
  private final List<Row> shown;
  private final List<List<String>> columns = new ArrayList<>();

  TablePrinter(Table table, int width, int length) {
    this.table = table;
    this.width = width;
    this.shown = table.rows().subList(0, Math.min(Math.max(length, 0), table.rows().size()));
    for (int i = 0; i < table.headings().size(); i++) {
      columns.add(column(i));
    }
  }

  private List<String> column(int position) {
    Heading heading = table.headings().get(position);
    List<String> cells = new ArrayList<>();
    cells.add(CharacterCells.visible(heading.name()));
    if (hasUnits()) {
      cells.add(CharacterCells.visible(heading.unit().orElse("")));
    }
    shown.forEach(row -> cells.add(text(row.values().get(position))));
    return cells;
  }

  private boolean hasUnits() {
    return table.headings().stream().anyMatch(heading -> heading.unit().isPresent());
  }

  private static String text(Optional<Object> value) {
    Object known = value.orElse("");
    return known instanceof Double number
        ? rounded(number)
        : CharacterCells.visible(known.toString());
  }

  private static String rounded(double number) {
    BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
    int beforePoint = exact.precision() - exact.scale();
    if (Math.abs(beforePoint) > LONGEST_NUMBER) {
      return exact.round(new MathContext(DIGITS, RoundingMode.HALF_EVEN)).toString();
    }
    int places = Math.max(0, Math.min(exact.scale(), DIGITS - beforePoint));
    return exact.setScale(places, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
  }

  String print() {
    List<Integer> widths = new ArrayList<>();
    columns.forEach(cells -> widths.add(widest(cells)));
    int fitting = fit(widths);
    StringBuilder text = new StringBuilder();
    int lines = columns.isEmpty() ? 0 : columns.get(0).size();
    int headingLines = hasUnits() ? 2 : 1;
    for (int line = 0; line < lines; line++) {
      text.append(line(line, widths.subList(0, fitting))).append('\n');
      if (line == headingLines - 1) {
        text.append(rule(widths.subList(0, fitting))).append('\n');
      }
    }
    return text.append(notes(fitting)).toString();
  }

  private static int widest(List<String> cells) {
    return cells.stream().mapToInt(CharacterCells::width).max().orElse(0);
  }

  /** Tells how many columns can be shown, and narrows the widest texts until they fit. */
  private int fit(List<Integer> widths) {
    int fitting = fittingColumns(widths);
    List<Integer> shownWidths = widths.subList(0, fitting);
    int widest = widestText(shownWidths);
    while (total(shownWidths) > width && widest >= 0) {
      int over = total(shownWidths) - width;
      widths.set(widest, Math.max(SHORTEST_TEXT, widths.get(widest) - Math.max(1, over / 2)));
      widest = widestText(shownWidths);
    }
    return fitting;
  }

  private int fittingColumns(List<Integer> widths) {
    List<Integer> narrowest = new ArrayList<>();
    for (int i = 0; i < widths.size(); i++) {
      boolean text = table.headings().get(i).type() == ColumnType.TEXT;
      narrowest.add(text ? Math.min(widths.get(i), SHORTEST_TEXT) : widths.get(i));
    }
    int number = widths.size();
    while (number > 1 && total(narrowest.subList(0, number)) > width) {
      number--;
    }
    return number;
  }

  private int widestText(List<Integer> widths) {
    int widest = -1;
    for (int i = 0; i < widths.size(); i++) {
      if (table.headings().get(i).type() == ColumnType.TEXT
          && widths.get(i) > SHORTEST_TEXT
          && (widest < 0 || widths.get(i) > widths.get(widest))) {
        widest = i;
      }
    }
    return widest;
  }

  private static int total(List<Integer> widths) {
    int sum = widths.stream().mapToInt(Integer::intValue).sum();
    return sum + GAP.length() * Math.max(0, widths.size() - 1);
  }

  private String line(int line, List<Integer> widths) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < widths.size(); i++) {
      String cell = cut(columns.get(i).get(line), widths.get(i));
      String padding = " ".repeat(widths.get(i) - CharacterCells.width(cell));
      boolean right = table.headings().get(i).type().isNumeric();
      text.append(i == 0 ? "" : GAP).append(right ? padding + cell : cell + padding);
    }
    return text.toString().stripTrailing();
  }

  private static String cut(String cell, int cells) {
    if (CharacterCells.width(cell) <= cells) {
      return cell;
    }
    StringBuilder shortened = new StringBuilder();
    int used = 0;
    for (int character : cell.codePoints().toArray()) {
      used += CharacterCells.width(character);
      if (used > cells - 1) {
        break;
      }
      shortened.appendCodePoint(character);
    }
    return shortened + ELLIPSIS;
  }

  private static String rule(List<Integer> widths) {
    return String.join(GAP, widths.stream().map(cells -> "-".repeat(cells)).toList());
  }

  private String notes(int fitting) {
    List<String> notes = new ArrayList<>();
    int moreRows = table.rows().size() - shown.size();
    if (moreRows > 0) {
      notes.add(Words.count(moreRows, "more row", "more rows"));
    }
    if (fitting < columns.size()) {
      notes.add(
          "more columns: "
              + String.join(
                  ", ",
                  table.headings().subList(fitting, columns.size()).stream()
                      .map(heading -> CharacterCells.visible(heading.name()))
                      .toList()));
    }
    if (table.rows().isEmpty()) {
      notes.add("no rows");
    }
    return notes.isEmpty() ? "" : "(" + String.join("; ", notes) + ")\n";
  }
}

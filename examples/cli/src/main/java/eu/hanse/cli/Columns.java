package eu.hanse.cli;

import eu.hanse.text.CharacterCells;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Aligned columns of text. Characters that would act on a terminal are shown as others. */
final class Columns {

  private static final String GAP = "  ";

  private final String indent;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();

  /**
   * Starts a table.
   *
   * @param indent stands before each row
   */
  Columns(String indent) {
    this.indent = indent;
  }

  void row(String... cells) {
    List<String> row = Arrays.stream(cells).map(CharacterCells::visible).toList();
    rows.add(row);
    for (int column = 0; column < row.size(); column++) {
      if (column == widths.size()) {
        widths.add(0);
      }
      widths.set(column, Math.max(widths.get(column), length(row.get(column))));
    }
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  void print(PrintWriter out) {
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(indent);
      for (int column = 0; column < row.size(); column++) {
        String cell = row.get(column);
        line.append(cell).append(" ".repeat(widths.get(column) - length(cell))).append(GAP);
      }
      out.println(line.toString().stripTrailing());
    }
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}

package eu.hanse.io.report;

import eu.hanse.text.CharacterCells;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a file, cut to what fits on a screen, and the marks below it.
 *
 * @param line the line, in which everything can be shown
 * @param marks spaces, tabs and marks, as wide as the line up to the end of the range
 */
record Excerpt(String line, String marks) {

  private static final int CELLS = 110;
  private static final int CELLS_BEFORE = 40;
  private static final String CUT = "…";

  /** A character of the line. */
  private record Cell(int character, int width, boolean marked) {

    /** {@return the share it has of the screen; none for nothing, or a flood of them would fit} */
    int share() {
      return Math.max(1, width);
    }
  }

  /**
   * Lays out a line.
   *
   * @param source the text around the range
   * @param mark marks the range
   */
  static Excerpt of(SourceLine source, char mark) {
    List<Cell> cells = cells(source);
    int first = firstMarked(cells);
    int from = stepsBack(cells, first, CELLS_BEFORE);
    int to = stepsOn(cells, from, CELLS);
    from = stepsBack(cells, from, CELLS - share(cells, from, to));
    StringBuilder line = new StringBuilder();
    StringBuilder marks = new StringBuilder();
    if (from > 0 || source.cutBefore()) {
      line.append(CUT);
      marks.append(' ');
    }
    for (Cell cell : cells.subList(from, to)) {
      line.appendCodePoint(cell.character);
      appendBelow(marks, cell, mark);
    }
    if (to < cells.size() || source.cutAfter()) {
      line.append(CUT);
    }
    boolean nothingMarked = marks.indexOf(String.valueOf(mark)) < 0;
    if (nothingMarked) { // an empty range at the end of the line, or a combining character alone
      marks.append(mark);
    }
    return new Excerpt(line.toString(), marks.toString().stripTrailing());
  }

  private static List<Cell> cells(SourceLine source) {
    List<Cell> cells = new ArrayList<>();
    String text = source.text();
    int index = 0;
    while (index < text.length()) {
      int character = text.codePointAt(index);
      int shown = CharacterCells.visible(character);
      boolean marked = index >= source.start() && (index < source.end() || index == source.start());
      cells.add(new Cell(shown, CharacterCells.width(shown), marked));
      index += Character.charCount(character);
    }
    return cells;
  }

  private static int firstMarked(List<Cell> cells) {
    int index = 0;
    while (index < cells.size() && !cells.get(index).marked) {
      index++;
    }
    return index;
  }

  private static int stepsBack(List<Cell> cells, int end, int width) {
    int index = end;
    int left = width;
    while (index > 0 && cells.get(index - 1).share() <= left) {
      index--;
      left -= cells.get(index).share();
    }
    return index;
  }

  private static int stepsOn(List<Cell> cells, int start, int width) {
    int index = start;
    int left = width;
    while (index < cells.size() && cells.get(index).share() <= left) {
      left -= cells.get(index).share();
      index++;
    }
    return index;
  }

  private static int share(List<Cell> cells, int from, int to) {
    return cells.subList(from, to).stream().mapToInt(Cell::share).sum();
  }

  private static void appendBelow(StringBuilder marks, Cell cell, char mark) {
    if (cell.marked) {
      marks.append(String.valueOf(mark).repeat(cell.width));
    } else if (cell.character == '\t') {
      marks.append('\t');
    } else {
      marks.append(" ".repeat(cell.width));
    }
  }
}

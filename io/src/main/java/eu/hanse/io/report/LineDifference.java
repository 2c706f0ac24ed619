package eu.hanse.io.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Compares two short texts line by line. */
final class LineDifference {

  private static final int LINES_AROUND = 2;

  private LineDifference() {}

  /** Which of the two texts has a line. */
  enum Side {
    FIRST,
    SECOND,
    BOTH
  }

  /**
   * A line of one of the texts or of both.
   *
   * @param text the line
   * @param side which of them has it
   * @param telling whether it helps to understand the difference: it differs, is near to what does,
   *     or begins what holds such a line
   */
  record Line(String text, Side side, boolean telling) {

    /** {@return how many spaces it begins with} */
    int indentation() {
      return text.length() - text.stripLeading().length();
    }
  }

  /** {@return the lines of two texts in order; what both have stands there once} */
  static ImmutableList<Line> of(String first, String second) {
    List<Line> lines = compare(first.lines().toList(), second.lines().toList());
    boolean[] telling = new boolean[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).side() != Side.BOTH) {
        int from = Math.max(0, i - LINES_AROUND);
        int to = Math.min(lines.size() - 1, i + LINES_AROUND);
        for (int near = from; near <= to; near++) {
          telling[near] = true;
        }
      }
    }
    int indentation = 0;
    for (int i = lines.size() - 1; i >= 0; i--) {
      int own = lines.get(i).indentation();
      boolean holdsTellingLine = own < indentation;
      telling[i] |= holdsTellingLine;
      indentation = telling[i] ? own : Math.min(own, indentation);
    }
    ImmutableList.Builder<Line> result = ImmutableList.builder();
    for (int i = 0; i < lines.size(); i++) {
      result.add(new Line(lines.get(i).text(), lines.get(i).side(), telling[i]));
    }
    return result.build();
  }

  private static List<Line> compare(List<String> first, List<String> second) {
    int[][] common = commonLines(first, second);
    List<Line> lines = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < first.size() || j < second.size()) {
      if (i < first.size() && j < second.size() && first.get(i).equals(second.get(j))) {
        lines.add(new Line(first.get(i++), Side.BOTH, false));
        j++;
      } else if (j == second.size() || (i < first.size() && common[i + 1][j] >= common[i][j + 1])) {
        lines.add(new Line(first.get(i++), Side.FIRST, false));
      } else {
        lines.add(new Line(second.get(j++), Side.SECOND, false));
      }
    }
    return lines;
  }

  /** {@return how many lines what follows two indexes has in common, for all of them} */
  private static int[][] commonLines(List<String> first, List<String> second) {
    int[][] common = new int[first.size() + 1][second.size() + 1];
    for (int i = first.size() - 1; i >= 0; i--) {
      for (int j = second.size() - 1; j >= 0; j--) {
        common[i][j] =
            first.get(i).equals(second.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}

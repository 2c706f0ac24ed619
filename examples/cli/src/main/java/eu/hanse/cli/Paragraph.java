package eu.hanse.cli;

/** Breaks long lines between words, so that text can be read in a terminal. */
final class Paragraph {

  private static final int WIDTH = 90;

  private Paragraph() {}

  static String of(String text) {
    StringBuilder broken = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      append(broken, line);
    }
    return broken.toString();
  }

  private static void append(StringBuilder broken, String line) {
    String rest = line;
    while (rest.length() > WIDTH) {
      int space = rest.lastIndexOf(' ', WIDTH);
      boolean onlyIndented = space < 0 || rest.substring(0, space).isBlank();
      if (onlyIndented) {
        break;
      }
      broken.append(rest, 0, space).append('\n');
      rest = rest.substring(space + 1);
    }
    broken.append(rest).append('\n');
  }
}

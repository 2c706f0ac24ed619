package eu.hanse.io.picture;

import eu.hanse.text.CharacterCells;
import java.util.ArrayList;
import java.util.List;

/** Tells what marks mean, in as many lines as that takes. */
final class Legend {

  private static final double SYMBOL = 26;
  private static final double GAP = 16;
  private static final double LINE = 20;
  private static final double LONGEST = 220;
  private static final double RADIUS = 5;

  private final List<Entry> entries = new ArrayList<>();

  /** Draws the symbol of an entry around a point. */
  @FunctionalInterface
  interface Symbol {

    void draw(SvgWriter svg, double x, double y);
  }

  private record Entry(Symbol symbol, String text, boolean isHeading) {

    double width() {
      return (isHeading ? 0 : SYMBOL) + TextMeasure.width(cut(), TextStyle.LABEL) + GAP;
    }

    String cut() {
      return TextMeasure.cut(CharacterCells.visible(text), TextStyle.LABEL, LONGEST);
    }
  }

  /** Adds a text that says what the entries after it are. */
  Legend heading(String text) {
    entries.add(new Entry((svg, x, y) -> {}, text, true));
    return this;
  }

  /** Adds an entry. */
  Legend entry(String text, Symbol symbol) {
    entries.add(new Entry(symbol, text, false));
    return this;
  }

  /** Adds an entry for each category. */
  Legend categories(List<Category> categories) {
    categories.forEach(
        category ->
            entry(
                category.name(), (svg, x, y) -> category.draw(svg, x, y, RADIUS, category.name())));
    return this;
  }

  /** {@return how high it is, in px} */
  double height(double width) {
    return entries.isEmpty() ? 0 : LINE * lines(width).size() + 6;
  }

  private List<List<Entry>> lines(double width) {
    List<List<Entry>> lines = new ArrayList<>();
    double used = width;
    for (Entry entry : entries) {
      if (used + entry.width() > width || (entry.isHeading() && used > 0)) {
        lines.add(new ArrayList<>());
        used = 0;
      }
      lines.get(lines.size() - 1).add(entry);
      used += entry.width();
    }
    return lines;
  }

  void draw(SvgWriter svg, Box area) {
    double y = area.y() + LINE / 2;
    for (List<Entry> line : lines(area.width())) {
      double x = area.x();
      for (Entry entry : line) {
        double left = x + (entry.isHeading() ? 0 : SYMBOL);
        entry.symbol().draw(svg, x + SYMBOL / 2 - 2, y);
        Ink ink = entry.isHeading() ? Ink.SOFT : Ink.TEXT;
        Texts.draw(
            svg,
            Label.of(entry.text(), left, y + 4, Anchor.START, TextStyle.LABEL).within(LONGEST),
            ink);
        x += entry.width();
      }
      y += LINE;
    }
  }
}

package eu.hanse.io.picture;

import eu.hanse.text.CharacterCells;

/**
 * A text at its place.
 *
 * @param text what is written
 * @param full the whole of it, if what is written is cut
 * @param x the place from the left
 * @param y the base line
 * @param anchor which point of the text is there
 * @param style what it is for
 */
record Label(String text, String full, double x, double y, Anchor anchor, TextStyle style) {

  static Label of(String text, double x, double y, Anchor anchor, TextStyle style) {
    String visible = CharacterCells.visible(text);
    return new Label(visible, visible, x, y, anchor, style);
  }

  /** {@return this label, cut if it is wider} */
  Label within(double width) {
    return new Label(TextMeasure.cut(text, style, width), full, x, y, anchor, style);
  }

  Label at(double newX, double newY, Anchor newAnchor) {
    return new Label(text, full, newX, newY, newAnchor, style);
  }

  boolean isCut() {
    return !text.equals(full);
  }

  double width() {
    return TextMeasure.width(text, style);
  }

  /** {@return what it covers} */
  Box box() {
    double width = width();
    return new Box(
        anchor.left(x, width), y - style.ascent(), width, style.ascent() + style.descent());
  }
}

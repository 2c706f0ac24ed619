package eu.hanse.io.picture;

/** What a text is for, which makes its size. */
enum TextStyle {
  TITLE(20, true),
  SUBTITLE(14, false),
  LABEL(12, false),
  SMALL(11, false);

  private final double size;
  private final boolean bold;

  TextStyle(double size, boolean bold) {
    this.size = size;
    this.bold = bold;
  }

  /** {@return the size in px} */
  double size() {
    return size;
  }

  boolean isBold() {
    return bold;
  }

  /** {@return the distance from one line to the next, in px} */
  double lineHeight() {
    return Math.ceil(size * 1.3);
  }

  /** {@return how far accents reach above the base line, in px} */
  double ascent() {
    return 0.9 * size;
  }

  /** {@return how far letters reach below the base line, in px} */
  double descent() {
    return 0.22 * size;
  }
}

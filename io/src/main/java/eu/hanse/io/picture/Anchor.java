package eu.hanse.io.picture;

import java.util.Locale;

/** Which point of a text its place is. */
enum Anchor {
  START(0),
  MIDDLE(0.5),
  END(1);

  private final double share;

  Anchor(double share) {
    this.share = share;
  }

  /** {@return where a text begins that is as wide and has its place there} */
  double left(double x, double width) {
    return x - share * width;
  }

  /** {@return the name that SVG has for it} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

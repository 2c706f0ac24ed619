package eu.hanse.io.picture;

import org.jspecify.annotations.Nullable;

/**
 * How marks of one kind look.
 *
 * @param name what the kind is called
 * @param marker the shape
 * @param ink the colour; of those of which the kind is not known, none
 */
record Category(String name, Marker marker, @Nullable Ink ink) {

  /** Draws a mark. */
  void draw(SvgWriter svg, double x, double y, double radius, String title) {
    marker
        .start(svg, x, y, radius)
        .fill(ink == null ? Ink.PAPER : ink)
        .stroke(ink == null ? Ink.SOFT : Ink.PAPER, ink == null ? 1.4 : 0.8)
        .title(title)
        .end();
  }
}

package eu.hanse.io.picture;

/** Draws texts. */
final class Texts {

  private static final double HALO = 3;

  private Texts() {}

  /** Draws a text; one that is cut shows the whole when it is pointed at. */
  static void draw(SvgWriter svg, Label label, Ink ink) {
    finish(start(svg, label, ink), label);
  }

  /** Draws a text that rises to the right, by half a right angle. */
  static void drawRising(SvgWriter svg, Label label, Ink ink) {
    String turn = "rotate(-45 " + SvgWriter.number(label.x()) + " " + SvgWriter.number(label.y());
    finish(start(svg, label, ink).attribute("transform", turn + ")"), label);
  }

  /** Draws a text that stands on other things and keeps them off. */
  static void drawOnTop(SvgWriter svg, Label label, Ink ink) {
    finish(
        start(svg, label, ink)
            .stroke(Ink.PAPER, HALO)
            .attribute("stroke-linejoin", "round")
            .attribute("paint-order", "stroke"),
        label);
  }

  private static SvgWriter start(SvgWriter svg, Label label, Ink ink) {
    svg.start("text")
        .attribute("x", label.x())
        .attribute("y", label.y())
        .attribute("font-size", label.style().size())
        .fill(ink);
    if (label.anchor() != Anchor.START) {
      svg.attribute("text-anchor", label.anchor().toString());
    }
    if (label.style().isBold()) {
      svg.attribute("font-weight", "bold");
    }
    return svg;
  }

  private static void finish(SvgWriter svg, Label label) {
    if (label.isCut()) {
      svg.title(label.full());
    }
    svg.text(label.text()).end();
  }
}

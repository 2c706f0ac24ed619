package eu.hanse.io.picture;

import java.util.Locale;

/**
 * Draws ties as slightly bent lines, the stronger the wider; directed ones have a point at their
 * end.
 *
 * @param ties the ties
 */
record TieLines(StrongestTies ties) {

  private static final double WIDEST = 4;
  private static final double USUAL = 1.2;
  private static final double THINNEST = 0.5;
  private static final double BEND = 0.08;
  private static final double POINT = 5;

  /** Draws a tie between two marks. */
  void draw(SvgWriter svg, Tie tie, Spot from, Spot to, double radius, String title) {
    double distance = from.distanceTo(to);
    if (distance < 0.1) {
      return;
    }
    double alongX = (to.x() - from.x()) / distance;
    double alongY = (to.y() - from.y()) / distance;
    double bend = ties.isDirected() ? 2 * BEND : BEND;
    double middleX = (from.x() + to.x()) / 2 - alongY * distance * bend;
    double middleY = (from.y() + to.y()) / 2 + alongX * distance * bend;
    svg.start("path")
        .attribute(
            "d",
            "M"
                + SvgWriter.point(from.x(), from.y())
                + "Q"
                + SvgWriter.point(middleX, middleY)
                + " "
                + SvgWriter.point(to.x(), to.y()))
        .attribute("fill", "none")
        .stroke(Ink.TIE, width(tie))
        .attribute("stroke-opacity", String.format(Locale.ROOT, "%.2f", opacity()))
        .title(title)
        .end();
    if (ties.isDirected()) {
      drawPoint(svg, new Spot(middleX, middleY), to, radius);
    }
  }

  private static void drawPoint(SvgWriter svg, Spot from, Spot to, double radius) {
    double distance = Math.max(0.1, from.distanceTo(to));
    double alongX = (to.x() - from.x()) / distance;
    double alongY = (to.y() - from.y()) / distance;
    double tipX = to.x() - alongX * (radius + 1);
    double tipY = to.y() - alongY * (radius + 1);
    double baseX = tipX - alongX * 1.6 * POINT;
    double baseY = tipY - alongY * 1.6 * POINT;
    svg.start("path")
        .attribute(
            "d",
            "M"
                + SvgWriter.point(tipX, tipY)
                + "L"
                + SvgWriter.point(baseX - alongY * POINT / 2, baseY + alongX * POINT / 2)
                + " "
                + SvgWriter.point(baseX + alongY * POINT / 2, baseY - alongX * POINT / 2)
                + "Z")
        .fill(Ink.TIE)
        .end();
  }

  private double width(Tie tie) {
    if (ties.areEquallyStrong()) {
      return USUAL;
    }
    double share = ties.strongest() > 0 ? Math.max(0, tie.strength()) / ties.strongest() : 0;
    return Math.max(THINNEST, WIDEST * share);
  }

  /** Where there are many, each is fainter. */
  private double opacity() {
    return Math.max(0.18, Math.min(0.6, 0.12 + 60.0 / (ties.drawn().size() + 1)));
  }
}

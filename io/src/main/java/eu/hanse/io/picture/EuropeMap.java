package eu.hanse.io.picture;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The map that cities are drawn on.
 *
 * @param area where it is
 */
record EuropeMap(Box area) {

  /** {@return how high a map is} */
  static double height(double width) {
    return width * (Outline.NORTH - Outline.SOUTH) / (Outline.EAST - Outline.WEST);
  }

  private double x(Projection place) {
    return area.x()
        + area.width() * (place.easting() - Outline.WEST) / (Outline.EAST - Outline.WEST);
  }

  private double y(Projection place) {
    return area.y()
        + area.height() * (Outline.NORTH - place.northing()) / (Outline.NORTH - Outline.SOUTH);
  }

  Spot spot(Projection place) {
    return new Spot(x(place), y(place));
  }

  void draw(SvgWriter svg) {
    Outline outline = Outline.europe();
    svg.start("path")
        .attribute("d", path(outline.land(), "Z"))
        .attribute("fill-rule", "evenodd")
        .fill(Ink.LAND)
        .stroke(Ink.BORDER, 0.6)
        .attribute("stroke-linejoin", "round")
        .end();
    svg.start("path")
        .attribute("d", path(outline.borders(), ""))
        .attribute("fill", "none")
        .stroke(Ink.BORDER, 0.8)
        .attribute("stroke-linejoin", "round")
        .end();
    svg.start("rect")
        .attribute("x", area.x())
        .attribute("y", area.y())
        .attribute("width", area.width())
        .attribute("height", area.height())
        .attribute("fill", "none")
        .stroke(Ink.BORDER, 0.8)
        .end();
  }

  private String path(ImmutableList<ImmutableList<Projection>> lines, String end) {
    StringBuilder path = new StringBuilder();
    lines.forEach(line -> append(path, line, end));
    return path.toString();
  }

  /** Steps are from rounded point to rounded point, as what they are rounded by would add up. */
  private void append(StringBuilder path, List<Projection> line, String end) {
    long lastX = 0;
    long lastY = 0;
    boolean first = true;
    for (Projection place : line) {
      long x = Math.round(10 * x(place));
      long y = Math.round(10 * y(place));
      if (first || x != lastX || y != lastY) {
        path.append(first ? 'M' : 'l')
            .append(SvgWriter.point((x - lastX) / 10.0, (y - lastY) / 10.0));
      }
      lastX = x;
      lastY = y;
      first = false;
    }
    path.append(end);
  }
}

package eu.hanse.io.picture;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;

/** The shapes of marks. Each has its own, so that nobody needs colours to tell them apart. */
enum Marker {
  CIRCLE(1),
  SQUARE(0.89, -1, -1, 1, -1, 1, 1, -1, 1),
  TRIANGLE(1.2, 0, -1, 0.95, 0.7, -0.95, 0.7),
  DIAMOND(1.25, 0, -1, 1, 0, 0, 1, -1, 0),
  CROSS(
      1.1, -0.38, -1, 0.38, -1, 0.38, -0.38, 1, -0.38, 1, 0.38, 0.38, 0.38, 0.38, 1, -0.38, 1,
      -0.38, 0.38, -1, 0.38, -1, -0.38, -0.38, -0.38),
  POINTING_DOWN(1.2, 0, 1, 0.95, -0.7, -0.95, -0.7),
  STAR(
      1.3, 0, -1, 0.25, -0.34, 0.95, -0.31, 0.4, 0.13, 0.59, 0.81, 0, 0.42, -0.59, 0.81, -0.4, 0.13,
      -0.95, -0.31, -0.25, -0.34);

  /** In the order in which categories get them. */
  static final ImmutableList<Marker> ALL = ImmutableList.copyOf(values());

  private final double scale;
  private final ImmutableDoubleArray corners;

  /**
   * Makes a shape.
   *
   * @param scale makes all markers look equally large
   * @param corners abscissae and ordinates in turn, from -1 to 1; none for a circle
   */
  Marker(double scale, double... corners) {
    this.scale = scale;
    this.corners = ImmutableDoubleArray.copyOf(corners);
  }

  /** {@return how far the marker of a given size reaches from its middle} */
  double reach(double radius) {
    return radius * Math.max(1, scale);
  }

  /** Begins the element of a marker; colours and the end follow. */
  SvgWriter start(SvgWriter svg, double x, double y, double radius) {
    if (corners.isEmpty()) {
      return svg.start("circle").attribute("cx", x).attribute("cy", y).attribute("r", radius);
    }
    StringBuilder path = new StringBuilder("M");
    for (int i = 0; i < corners.length(); i += 2) {
      path.append(i == 0 ? "" : " ")
          .append(
              SvgWriter.point(
                  x + corners.get(i) * scale * radius, y + corners.get(i + 1) * scale * radius));
    }
    return svg.start("path").attribute("d", path.append('Z').toString());
  }
}

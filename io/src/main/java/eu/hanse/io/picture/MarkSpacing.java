package eu.hanse.io.picture;

import java.util.List;
import java.util.stream.IntStream;

/** Spreads marks over a rectangle, and pushes those apart that are too near each other. */
final class MarkSpacing {

  private static final double FILLED = 0.45;
  private static final double FARTHEST = 64;
  private static final double NEAREST = 4;
  private static final double MARGIN = 0.06;
  private static final int PUSHES = 300;

  private final double[] x;
  private final double[] y;
  private final double[] reach;

  /**
   * Takes the marks.
   *
   * @param x the abscissae of the marks, which will change
   * @param y the ordinates of the marks, which will change
   * @param reach how far the marks reach from their middles
   */
  MarkSpacing(double[] x, double[] y, double[] reach) {
    this.x = x;
    this.y = y;
    this.reach = reach;
  }

  /** {@return the places of the marks in a rectangle} */
  List<Spot> spread(Box box) {
    stretch(x, box.x(), box.width());
    stretch(y, box.y(), box.height());
    double wanted = Math.min(FARTHEST, Math.sqrt(FILLED * box.width() * box.height() / x.length));
    for (int push = 0; push < PUSHES; push++) {
      pushApart(wanted);
      keepInside(x, box.x(), box.right());
      keepInside(y, box.y(), box.bottom());
    }
    return IntStream.range(0, x.length).mapToObj(i -> new Spot(x[i], y[i])).toList();
  }

  /** Uses all the room there is. */
  private static void stretch(double[] values, double start, double length) {
    double least = Double.POSITIVE_INFINITY;
    double largest = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      least = Math.min(least, value);
      largest = Math.max(largest, value);
    }
    double range = largest - least;
    for (int i = 0; i < values.length; i++) {
      double share = range > 0 ? (values[i] - least) / range : 0.5;
      values[i] = start + length * (MARGIN + (1 - 2 * MARGIN) * share);
    }
  }

  private void pushApart(double wanted) {
    for (int i = 0; i < x.length; i++) {
      for (int j = i + 1; j < x.length; j++) {
        double width = x[j] - x[i];
        double height = y[j] - y[i];
        double distance = Math.sqrt(width * width + height * height);
        double missing = Math.max(wanted, reach[i] + reach[j] + NEAREST) - distance;
        if (missing > 0) {
          boolean sameSpot = distance < 1e-6;
          double stepX = missing / 2 * (sameSpot ? 1 : width / distance);
          double stepY = missing / 2 * (sameSpot ? 0 : height / distance);
          x[i] -= stepX;
          y[i] -= stepY;
          x[j] += stepX;
          y[j] += stepY;
        }
      }
    }
  }

  private void keepInside(double[] values, double start, double end) {
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.max(start + reach[i], Math.min(end - reach[i], values[i]));
    }
  }
}

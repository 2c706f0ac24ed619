package eu.hanse.io.picture;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The land of Europe and the borders of its countries. How it was made is said at the top of the
 * resource.
 *
 * @param land rings of points, those of lakes among them
 * @param borders lines of points
 */
record Outline(
    ImmutableList<ImmutableList<Projection>> land,
    ImmutableList<ImmutableList<Projection>> borders) {

  static final double WEST = 2450;
  static final double EAST = 6650;
  static final double SOUTH = 1280;
  static final double NORTH = 5480;

  private static final String RESOURCE = "europe.txt";
  private static final String LAND = "land ";
  private static final String BORDER = "border ";

  private static final class Loaded {
    static final Outline EUROPE = read();
  }

  /** {@return the outline; it is read once, when it is first asked for} */
  static Outline europe() {
    return Loaded.EUROPE;
  }

  private static Outline read() {
    try {
      List<String> lines =
          Resources.readLines(Resources.getResource(Outline.class, RESOURCE), UTF_8);
      return new Outline(linesOf(LAND, lines), linesOf(BORDER, lines));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + ": cannot be read from the library", e);
    }
  }

  private static ImmutableList<ImmutableList<Projection>> linesOf(String kind, List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith(kind))
        .map(line -> points(line.substring(kind.length())))
        .collect(ImmutableList.toImmutableList());
  }

  /** A point, and steps from each point to the next. */
  private static ImmutableList<Projection> points(String steps) {
    ImmutableList.Builder<Projection> points = ImmutableList.builder();
    int easting = 0;
    int northing = 0;
    for (String step : Splitter.on(' ').split(steps)) {
      int comma = step.indexOf(',');
      easting += Integer.parseInt(step.substring(0, comma));
      northing += Integer.parseInt(step.substring(comma + 1));
      points.add(new Projection(easting, northing));
    }
    return points.build();
  }

  /** {@return whether a place is on the map} */
  static boolean contains(Projection place) {
    return place.easting() >= WEST
        && place.easting() <= EAST
        && place.northing() >= SOUTH
        && place.northing() <= NORTH;
  }
}

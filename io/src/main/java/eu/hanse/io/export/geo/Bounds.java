package eu.hanse.io.export.geo;

import java.util.stream.DoubleStream;

/** The box that holds all positions added; it does not cross the antimeridian. */
final class Bounds {

  private double west = Double.POSITIVE_INFINITY;
  private double south = Double.POSITIVE_INFINITY;
  private double east = Double.NEGATIVE_INFINITY;
  private double north = Double.NEGATIVE_INFINITY;

  void add(Position position) {
    west = Math.min(west, position.lon());
    south = Math.min(south, position.lat());
    east = Math.max(east, position.lon());
    north = Math.max(north, position.lat());
  }

  boolean isEmpty() {
    return west > east;
  }

  /** {@return west, south, east and north} */
  DoubleStream sides() {
    return DoubleStream.of(west, south, east, north);
  }
}

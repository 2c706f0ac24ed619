package eu.hanse.io.export.geo;

import com.google.common.collect.ImmutableList;

/**
 * A line between two positions, straight in longitude and latitude, the shorter way around the
 * globe.
 *
 * @param parts the positions of its parts: one part, or two if it crosses the antimeridian, where
 *     RFC 7946 (3.1.9) has it cut
 */
record Line(ImmutableList<ImmutableList<Position>> parts) {

  private static final double HALF_TURN = 180;
  private static final double TURN = 360;

  static Line between(Position from, Position to) {
    double difference = to.lon() - from.lon();
    return Math.abs(difference) <= HALF_TURN
        ? new Line(ImmutableList.of(ImmutableList.of(from, to)))
        : across(from, to, difference < 0 ? HALF_TURN : -HALF_TURN);
  }

  /** A line that leaves at one side of the antimeridian, 180 or -180, and goes on at the other. */
  private static Line across(Position from, Position to, double side) {
    double before = side - from.lon();
    double whole = to.lon() + Math.copySign(TURN, side) - from.lon();
    double lat = whole == 0 ? to.lat() : from.lat() + (to.lat() - from.lat()) * before / whole;
    ImmutableList<Position> first = ImmutableList.of(from, new Position(side, lat));
    ImmutableList<Position> second = ImmutableList.of(new Position(-side, lat), to);
    if (from.lon() == side) {
      return new Line(ImmutableList.of(second));
    }
    return new Line(to.lon() == -side ? ImmutableList.of(first) : ImmutableList.of(first, second));
  }
}

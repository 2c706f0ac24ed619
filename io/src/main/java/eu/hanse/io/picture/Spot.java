package eu.hanse.io.picture;

/** A point of a picture, in px. */
record Spot(double x, double y) {

  double distanceTo(Spot other) {
    double width = other.x - x;
    double height = other.y - y;
    return Math.sqrt(width * width + height * height);
  }
}

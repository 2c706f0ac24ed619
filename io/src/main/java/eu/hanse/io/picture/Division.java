package eu.hanse.io.picture;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Divides a rectangle into one for each of several things, as large as these. */
final class Division {

  private Division() {}

  /**
   * {@return the rectangles, one for each thing}
   *
   * @param sizes how large the things are, in relation to each other; more than zero
   * @param whole the rectangle to be divided, always across its longer side
   */
  static ImmutableList<Box> of(List<Double> sizes, Box whole) {
    if (sizes.size() < 2) {
      return sizes.isEmpty() ? ImmutableList.of() : ImmutableList.of(whole);
    }
    double total = sum(sizes);
    int middle = 1;
    while (middle < sizes.size() - 1 && sum(sizes.subList(0, middle)) < total / 2) {
      middle++;
    }
    List<Double> first = sizes.subList(0, middle);
    double share = sum(first) / total;
    boolean isWide = whole.width() > whole.height();
    double width = isWide ? whole.width() * share : whole.width();
    double height = isWide ? whole.height() : whole.height() * share;
    Box second =
        isWide
            ? new Box(whole.x() + width, whole.y(), whole.width() - width, height)
            : new Box(whole.x(), whole.y() + height, width, whole.height() - height);
    return ImmutableList.<Box>builder()
        .addAll(of(first, new Box(whole.x(), whole.y(), width, height)))
        .addAll(of(sizes.subList(middle, sizes.size()), second))
        .build();
  }

  private static double sum(List<Double> sizes) {
    return sizes.stream().mapToDouble(Double::doubleValue).sum();
  }
}

package eu.hanse.io.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds places for names beside their marks, where they cover neither other names nor marks. Names
 * that come first have the choice.
 */
final class LabelPlacer {

  private static final double GAP = 3;
  private static final TextStyle STYLE = TextStyle.SMALL;
  private static final double LONGEST = 150;

  private final Box area;
  private final List<Box> marks;
  private final List<Box> names = new ArrayList<>();

  /**
   * Makes a placer without names.
   *
   * @param area what names must stay within
   * @param marks what they must not cover
   */
  LabelPlacer(Box area, List<Box> marks) {
    this.area = area;
    this.marks = marks;
  }

  /** {@return the name beside the mark; empty if there is no room for it} */
  Optional<Label> place(String name, Box mark) {
    Label label = Label.of(name, 0, 0, Anchor.START, STYLE).within(LONGEST);
    Optional<Label> placed =
        candidates(label, mark).stream().filter(candidate -> isFree(candidate.box())).findFirst();
    placed.ifPresent(found -> names.add(found.box().grownBy(1)));
    return placed;
  }

  private boolean isFree(Box box) {
    return area.contains(box)
        && names.stream().noneMatch(box::overlaps)
        && marks.stream().noneMatch(box::overlaps);
  }

  /** The places around a mark, the best first. */
  private static List<Label> candidates(Label label, Box mark) {
    double right = mark.right() + GAP;
    double left = mark.x() - GAP;
    double middle = mark.middleY() + 0.34 * STYLE.size();
    double above = mark.y() - STYLE.descent() - 1;
    double below = mark.bottom() + STYLE.ascent() + 1;
    double slightlyRight = mark.middleX() + 1;
    double slightlyLeft = mark.middleX() - 1;
    return List.of(
        label.at(right, middle, Anchor.START),
        label.at(left, middle, Anchor.END),
        label.at(mark.middleX(), above, Anchor.MIDDLE),
        label.at(mark.middleX(), below, Anchor.MIDDLE),
        label.at(slightlyRight, above, Anchor.START),
        label.at(slightlyRight, below, Anchor.START),
        label.at(slightlyLeft, above, Anchor.END),
        label.at(slightlyLeft, below, Anchor.END));
  }
}

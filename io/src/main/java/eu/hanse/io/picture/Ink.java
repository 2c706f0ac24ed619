package eu.hanse.io.picture;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/**
 * The colours of pictures. Those of paper and writing are others on a dark page; those of
 * categories are the same.
 *
 * <p>The categories' colours are told apart also by people who are colour-blind: M. Okabe and K.
 * Ito, Color Universal Design, 2008 (jfly.uni-koeln.de/color). Their yellow is left out, as it is
 * hardly seen on white, and their black is that of the writing.
 */
enum Ink {
  /** What is drawn on. */
  PAPER("#ffffff", "#14171b"),
  /** What is read first. */
  TEXT("#1c2026", "#e4e7eb"),
  /** What is read after that. */
  SOFT("#59616c", "#a0a8b3"),
  /** Axes and grids. */
  RULE("#dddad3", "#343a43"),
  /** Ties between cities. */
  TIE("#6b7480", "#8c95a1"),
  /** Bands behind every other row. */
  BAND("#f4f3ef", "#1e2228"),
  /** The land of a map. */
  LAND("#e9e7e1", "#2a3038"),
  /** The coasts and borders of a map. */
  BORDER("#bdb9af", "#4a525d"),
  /** Category. */
  BLUE("#0072b2"),
  /** Category. */
  VERMILION("#d55e00"),
  /** Category. */
  GREEN("#009e73"),
  /** Category. */
  PURPLE("#cc79a7"),
  /** Category. */
  ORANGE("#e69f00"),
  /** Category. */
  SKY("#56b4e9"),
  /** What has none of the categories shown. */
  GREY("#a3a3a3");

  /** In the order in which categories get them. */
  static final ImmutableList<Ink> CATEGORIES =
      ImmutableList.of(BLUE, VERMILION, GREEN, PURPLE, ORANGE, SKY, TEXT);

  private final String light;
  private final String dark;

  Ink(String light, String dark) {
    this.light = light;
    this.dark = dark;
  }

  Ink(String colour) {
    this(colour, colour);
  }

  /** {@return the colour on white} */
  String light() {
    return light;
  }

  /** {@return whether it is another colour on a dark page} */
  boolean changes() {
    return !light.equals(dark);
  }

  /** {@return the class of what is filled with it} */
  String fillClass() {
    return "fill-" + name().toLowerCase(Locale.ROOT);
  }

  /** {@return the class of what is outlined with it} */
  String strokeClass() {
    return "stroke-" + name().toLowerCase(Locale.ROOT);
  }

  /** {@return the rules of style that make it what it is on a dark page} */
  String darkRules() {
    return "."
        + fillClass()
        + " { fill: "
        + dark
        + "; } ."
        + strokeClass()
        + " { stroke: "
        + dark
        + "; }";
  }
}

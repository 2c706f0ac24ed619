package eu.hanse.text;

import java.util.Locale;

/** Words of texts for people: the written names of enumeration constants, numbers of things. */
public final class Words {

  private Words() {}

  /**
   * {@return the constant's name as data files write it, such as {@code lead-partner}}
   *
   * @param constant an enumeration constant
   */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * {@return a number of things, such as {@code 1 city} or {@code 3 cities}}
   *
   * @param number how many there are
   * @param singular what one is called
   * @param plural what several are called
   */
  public static String count(long number, String singular, String plural) {
    return number + " " + (number == 1 ? singular : plural);
  }
}

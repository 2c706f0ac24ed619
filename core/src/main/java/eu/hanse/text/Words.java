package eu.hanse.text;

import java.util.Locale;

/** The written names of enumeration constants. */
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
}

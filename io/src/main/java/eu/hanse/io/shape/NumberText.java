package eu.hanse.io.shape;

import tools.jackson.core.io.NumberOutput;

/** Numbers as text. */
public final class NumberText {

  private NumberText() {}

  /**
   * {@return the fewest digits that read back as the number}
   *
   * <p>They are the same on every version of Java; {@link Double#toString} wrote more than needed
   * before Java 19.
   *
   * @param number a finite number
   */
  public static String of(double number) {
    return NumberOutput.toString(number, true);
  }
}

package eu.hanse.text;

import com.google.common.base.CharMatcher;
import java.util.Locale;

/** Compares names as people do: upper and lower case and the amount of white space do not count. */
public final class Spelling {

  private Spelling() {}

  /**
   * {@return the same text for all spellings of a name; it is empty for a name of white space}
   *
   * @param name the name
   */
  public static String key(String name) {
    return CharMatcher.whitespace().trimAndCollapseFrom(name, ' ').toLowerCase(Locale.ROOT);
  }
}

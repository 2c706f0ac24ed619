package eu.hanse.rule.standard;

import com.google.common.base.CharMatcher;
import java.util.Locale;

/** Compares names as people do: upper and lower case and the amount of white space do not count. */
final class Spelling {

  private Spelling() {}

  /** The same text for all spellings of a name; it is empty for a name of white space. */
  static String key(String name) {
    return CharMatcher.whitespace().trimAndCollapseFrom(name, ' ').toLowerCase(Locale.ROOT);
  }
}

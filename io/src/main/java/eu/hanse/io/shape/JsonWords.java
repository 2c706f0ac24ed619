package eu.hanse.io.shape;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is wrong with numbers and with words that stand without quotation marks. */
final class JsonWords {

  private static final ImmutableSet<String> LITERALS = ImmutableSet.of("true", "false", "null");
  private static final ImmutableSet<String> ABSENT =
      ImmutableSet.of(
          "nan", "infinity", "-infinity", "+infinity", "undefined", "none", "nil", "null");
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?:[eE][+-]?[0-9]++)?+");
  private static final Pattern LEADING_ZEROS = Pattern.compile("-?0++[0-9]++(?:\\.[0-9]++)?+");

  private JsonWords() {}

  /** {@return what is wrong with a word that stands where a value is expected} */
  static Optional<String> defect(String word) {
    if (LITERALS.contains(word) || isNumber(word)) {
      return Optional.empty();
    }
    String found = JsonText.shorten(word);
    String lower = Ascii.toLowerCase(word);
    if (ABSENT.contains(lower)) {
      return Optional.of("JSON has no " + found + "; leave out what is not known.");
    }
    if (LITERALS.contains(lower)) {
      return Optional.of(found + " is written " + lower + " in JSON.");
    }
    return Optional.of(
        number(word)
            .orElse(
                "Found "
                    + found
                    + ", which is no value of JSON; if it is a text, write \""
                    + found
                    + "\"."));
  }

  private static Optional<String> number(String word) {
    if (word.startsWith("+") && isNumber(word.substring(1))) {
      return Optional.of("A number has no plus sign in JSON; remove it.");
    }
    if (isNumber(word.replaceFirst("^-?\\.", "0."))) {
      return Optional.of("A number begins with a digit in JSON; write a 0 before the point.");
    }
    if (isNumber(word + "0")) {
      return Optional.of("A number ends with a digit in JSON; write a 0 at its end.");
    }
    return LEADING_ZEROS.matcher(word).matches()
        ? Optional.of(
            "A number has no leading zeros in JSON; remove them, or write a text in quotation marks.")
        : Optional.empty();
  }

  private static boolean isNumber(String word) {
    return NUMBER.matcher(word).matches();
  }
}

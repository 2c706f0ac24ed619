package eu.hanse.rule.standard;

import com.google.common.collect.ImmutableList;
import eu.hanse.rule.FindingDraft;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Says that a name stands for nothing, and which one was probably meant. */
final class UnknownName {

  /** A number without the zeros before it, or a word that is a Roman one. */
  private static final Pattern NUMBER = Pattern.compile("0*([0-9]+)|\\b[ivxIVX]+\\b");

  private UnknownName() {}

  /**
   * Reports the name. None with other numbers is suggested: the two are no spellings of one name,
   * but name two things of a series, such as two editions or two pages.
   *
   * @param draft the finding, with the values that the message names
   * @param message what is wrong
   * @param advice what to do if no other name was meant
   * @param name the name
   * @param nearest the names that could be meant, the first of which is suggested; one alone is
   *     what was probably meant
   * @param written what to write for a name
   * @param <T> what names are
   */
  static <T> void report(
      FindingDraft draft,
      String message,
      String advice,
      T name,
      ImmutableList<T> nearest,
      Function<T, ?> written) {
    List<T> suggested =
        nearest.stream().filter(other -> numbers(other).equals(numbers(name))).toList();
    if (!suggested.isEmpty()) {
      draft.with("nearest", suggested.get(0)).advise("Did you mean {nearest}? " + advice);
    }
    if (suggested.size() == 1) {
      draft.guess(written.apply(suggested.get(0)));
    }
    draft.say(message);
  }

  private static List<String> numbers(Object name) {
    return NUMBER
        .matcher(name.toString())
        .results()
        .map(number -> Optional.ofNullable(number.group(1)).orElseGet(number::group))
        .map(number -> number.toLowerCase(Locale.ROOT))
        .toList();
  }
}

package eu.hanse.rule.standard;

import com.google.common.collect.ImmutableList;
import eu.hanse.rule.FindingDraft;
import java.util.function.Function;

/** Says that a name stands for nothing, and which one was probably meant. */
final class UnknownName {

  private UnknownName() {}

  /**
   * Reports the name.
   *
   * @param draft the finding, with the values that the message names
   * @param message what is wrong
   * @param advice what to do if no other name was meant
   * @param nearest the names that could be meant, the first of which is suggested; one alone is
   *     what was probably meant
   * @param written what to write for a name
   * @param <T> what names are
   */
  static <T> void report(
      FindingDraft draft,
      String message,
      String advice,
      ImmutableList<T> nearest,
      Function<T, ?> written) {
    if (!nearest.isEmpty()) {
      draft.with("nearest", nearest.get(0)).advise("Did you mean {nearest}? " + advice);
    }
    if (nearest.size() == 1) {
      draft.guess(written.apply(nearest.get(0)));
    }
    draft.say(message);
  }
}

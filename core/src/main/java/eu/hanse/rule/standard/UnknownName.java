package eu.hanse.rule.standard;

import eu.hanse.rule.FindingDraft;
import java.util.Optional;

/** Says that a name stands for nothing, and which one was probably meant. */
final class UnknownName {

  private UnknownName() {}

  /**
   * Reports the name.
   *
   * @param draft the finding, with the values that the message names
   * @param message what is wrong
   * @param advice what to do if no other name was meant
   * @param nearest the name that was probably meant
   */
  static void report(FindingDraft draft, String message, String advice, Optional<String> nearest) {
    nearest.ifPresent(
        name ->
            draft.with("nearest", name).guess(name).advise("Did you mean {nearest}? " + advice));
    draft.say(message);
  }
}

package eu.hanse.io.problem;

import eu.hanse.rule.RuleCode;
import eu.hanse.rule.Severity;

/** The codes of what can be wrong with decisions to accept problems. All of them are warnings. */
public enum ConfigurationProblem {
  /** A suppression has ended. */
  EXPIRED(
      "suppression.expired",
      "A suppression has ended.",
      "A decision with an end is to be taken anew when that day has passed; until then, what it"
          + " accepted is reported again.",
      "Mend what was accepted and remove the suppression, or give it another end and say why."),
  /** A suppression suppresses nothing. */
  UNUSED(
      "suppression.unused",
      "A suppression suppresses nothing.",
      "What it accepted is mended, or its rule or its subject is misspelt; left alone, it would"
          + " hide the next mistake of that kind.",
      "Remove the suppression, or correct its rule and its subject.");

  private final String code;
  private final String condition;
  private final String rationale;
  private final String advice;

  ConfigurationProblem(String code, String condition, String rationale, String advice) {
    this.code = code;
    this.condition = condition;
    this.rationale = rationale;
    this.advice = advice;
  }

  /** {@return the code, such as {@code suppression.unused}} */
  public RuleCode code() {
    return RuleCode.of(code);
  }

  /** {@return what is wrong, as one sentence} */
  public String condition() {
    return condition;
  }

  /** {@return why that is wrong} */
  public String rationale() {
    return rationale;
  }

  /** {@return what to do about it} */
  public String advice() {
    return advice;
  }

  /**
   * {@return a problem of this kind}
   *
   * @param message what is wrong, with the values
   * @param position where it is
   */
  public Problem at(SourcePosition position, String message) {
    return Problem.of(code(), Severity.WARNING, message, advice, position);
  }
}

package eu.hanse.io.configuration;

import eu.hanse.rule.Severity;
import eu.hanse.text.Words;
import java.util.Optional;

/** What is decided about a rule: that it is not used, or what severity its findings get. */
public enum RuleDecision {
  /** The rule is not used. */
  OFF(Optional.empty()),
  /** Its findings are errors. */
  ERROR(Optional.of(Severity.ERROR)),
  /** Its findings are warnings. */
  WARNING(Optional.of(Severity.WARNING)),
  /** Its findings are for information. */
  INFO(Optional.of(Severity.INFO));

  private final Optional<Severity> severity;

  RuleDecision(Optional<Severity> severity) {
    this.severity = severity;
  }

  /** {@return the severity that its findings get; empty if it is not used} */
  public Optional<Severity> severity() {
    return severity;
  }

  /** {@return the name as files have it} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}

package eu.hanse.rule;

import eu.hanse.text.Words;

/** How grave a finding is, gravest first. */
public enum Severity {
  /** The data are wrong: they contradict themselves or a rule that holds without exception. */
  ERROR,
  /** The data are probably wrong, or a rule that has exceptions is not kept. */
  WARNING,
  /** Worth knowing; nothing need be done. */
  INFO;

  /**
   * {@return whether this severity is the same as the other or graver}
   *
   * @param other the severity to compare with
   */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }

  /** {@return the name as reports write it} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}

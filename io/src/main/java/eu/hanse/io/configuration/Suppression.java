package eu.hanse.io.configuration;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.rule.RuleCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision to accept what a rule reports about an entity.
 *
 * @param rule the rule
 * @param subject the entity
 * @param reason why
 * @param until the last day on which that holds, if it ends
 */
public record Suppression(
    RuleCode rule, EntityKey subject, String reason, Optional<LocalDate> until) {

  /**
   * Checks the reason.
   *
   * @param rule the rule
   * @param subject the entity
   * @param reason why
   * @param until the last day on which that holds, if it ends
   * @throws IllegalArgumentException if the reason is blank
   */
  public Suppression {
    if (reason.isBlank()) {
      throw new IllegalArgumentException(
          "suppression of " + rule + " for " + subject + ": give a reason that others can review");
    }
  }

  /**
   * {@return whether it has ended}
   *
   * @param day the day on which the data are judged
   */
  public boolean isExpired(LocalDate day) {
    return until.filter(day::isAfter).isPresent();
  }
}

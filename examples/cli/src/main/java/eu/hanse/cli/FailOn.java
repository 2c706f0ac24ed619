package eu.hanse.cli;

import eu.hanse.io.DataReport;
import eu.hanse.rule.Severity;
import java.util.Locale;
import java.util.Optional;

/** From which severity on a report counts as a failure. */
enum FailOn {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  boolean isReachedBy(DataReport report) {
    return severity().filter(report::hasAtLeast).isPresent();
  }

  /** {@return the least severity that counts as a failure; empty if none does} */
  Optional<Severity> severity() {
    return this == NEVER ? Optional.empty() : Optional.of(Severity.valueOf(name()));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package eu.hanse.cli;

import eu.hanse.io.DataReport;
import eu.hanse.rule.Severity;
import java.util.Locale;

/** From which severity on a report counts as a failure. */
enum FailOn {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  boolean isReachedBy(DataReport report) {
    return this != NEVER && report.hasAtLeast(Severity.valueOf(name()));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

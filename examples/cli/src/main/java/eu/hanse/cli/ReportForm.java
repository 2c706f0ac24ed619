package eu.hanse.cli;

import java.util.Locale;

/** The forms of a report. */
enum ReportForm {
  TEXT,
  JSON,
  SARIF,
  JUNIT,
  HTML;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

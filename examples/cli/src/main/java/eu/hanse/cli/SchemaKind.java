package eu.hanse.cli;

import eu.hanse.io.json.JsonSchema;
import eu.hanse.io.report.JsonReport;
import java.util.Locale;

/** What there are JSON Schemas of. */
enum SchemaKind {
  DATA,
  CALLS,
  CONFIGURATION,
  REPORT;

  String text() {
    return switch (this) {
      case DATA -> JsonSchema.text();
      case CALLS -> JsonSchema.textOfCalls();
      case CONFIGURATION -> JsonSchema.textOfConfigurations();
      case REPORT -> JsonReport.schema();
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

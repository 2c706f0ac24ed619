package eu.hanse.io.report;

import eu.hanse.io.DataReport;
import eu.hanse.io.ProblemTotals;
import eu.hanse.rule.Severity;
import tools.jackson.core.JsonGenerator;

/** Writes how many problems there are, listed or not, as properties of the object begun. */
final class TotalsJson {

  private TotalsJson() {}

  static void write(JsonGenerator json, DataReport report) {
    ProblemTotals totals = report.totals();
    json.writeObjectPropertyStart("severities");
    for (Severity severity : Severity.values()) {
      json.writeNumberProperty(severity.toString(), totals.count(severity));
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("codes");
    totals.byCode().forEach((code, count) -> json.writeNumberProperty(code.value(), count));
    json.writeEndObject();
    json.writeNumberProperty("unlisted", report.unlisted());
    json.writeNumberProperty("suppressed", totals.suppressed());
    json.writeNumberProperty("known", totals.known());
  }
}

package eu.hanse.io.report;

import com.google.common.io.CharStreams;
import eu.hanse.io.DataReport;
import eu.hanse.io.ProblemTotals;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.RelatedPosition;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.io.shape.Json;
import eu.hanse.rule.Severity;
import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * A report for programs, in JSON. Its form has a version, {@value #FORMAT}; within a version,
 * properties may be added, and none changes its meaning or disappears.
 *
 * <p>The document is an object with these properties:
 *
 * <ul>
 *   <li>{@code format}: the version of the form;
 *   <li>{@code findings}: a list of what is wrong, in the order of files and positions. Each has
 *       {@code code}, {@code severity} ({@code error}, {@code warning} or {@code info}), {@code
 *       message}, {@code advice}, {@code subject} (the entity, such as {@code city:turin}; absent
 *       if it is about none), the place ({@code file}, {@code line}, {@code column}, {@code
 *       endLine}, {@code endColumn}, {@code byteOffset}, {@code pointer}; see {@link
 *       SourcePosition}), and {@code related}, the other place with its {@code label}, absent if
 *       there is none;
 *   <li>{@code summary}: how many findings there are in {@code severities} and {@code codes}, how
 *       many {@code files} were read, and how many {@code entities} they hold, by kind.
 * </ul>
 */
public final class JsonReport {

  /** The version of the form. */
  public static final String FORMAT = "hanse-report/1";

  private JsonReport() {}

  /**
   * Writes the report.
   *
   * @param report what is wrong with data files
   * @param out takes the text; where that is turned into bytes, it should be as UTF-8
   * @throws IOException if the text cannot be written
   */
  public static void write(DataReport report, Appendable out) throws IOException {
    try (JsonGenerator json = Json.canonicalGenerator(CharStreams.asWriter(out))) {
      json.writeStartObject();
      json.writeStringProperty("format", FORMAT);
      json.writeArrayPropertyStart("findings");
      report.problems().forEach(problem -> writeProblem(json, problem));
      json.writeEndArray();
      writeSummary(json, report);
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private static void writeProblem(JsonGenerator json, Problem problem) {
    json.writeStartObject();
    json.writeStringProperty("code", problem.code().value());
    json.writeStringProperty("severity", problem.severity().toString());
    json.writeStringProperty("message", problem.message());
    json.writeStringProperty("advice", problem.advice());
    problem.subject().ifPresent(subject -> json.writeStringProperty("subject", subject.toString()));
    writePosition(json, problem.position());
    problem.related().ifPresent(related -> writeRelated(json, related));
    json.writeEndObject();
  }

  private static void writeRelated(JsonGenerator json, RelatedPosition related) {
    json.writeObjectPropertyStart("related");
    json.writeStringProperty("label", related.label());
    writePosition(json, related.position());
    json.writeEndObject();
  }

  private static void writePosition(JsonGenerator json, SourcePosition position) {
    json.writeStringProperty("file", position.file());
    json.writeNumberProperty("line", position.line());
    json.writeNumberProperty("column", position.column());
    json.writeNumberProperty("endLine", position.endLine());
    json.writeNumberProperty("endColumn", position.endColumn());
    json.writeNumberProperty("byteOffset", position.byteOffset());
    json.writeStringProperty("pointer", position.pointer());
  }

  private static void writeSummary(JsonGenerator json, DataReport report) {
    ProblemTotals totals = report.totals();
    json.writeObjectPropertyStart("summary");
    json.writeObjectPropertyStart("severities");
    for (Severity severity : Severity.values()) {
      json.writeNumberProperty(severity.toString(), totals.count(severity));
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("codes");
    totals.byCode().forEach((code, count) -> json.writeNumberProperty(code.value(), count));
    json.writeEndObject();
    json.writeNumberProperty("files", report.contents().files());
    json.writeObjectPropertyStart("entities");
    json.writeNumberProperty("sources", report.contents().sources());
    json.writeNumberProperty("organisations", report.contents().organisations());
    json.writeNumberProperty("cities", report.contents().cities());
    json.writeNumberProperty("programmes", report.contents().programmes());
    json.writeEndObject();
    json.writeEndObject();
  }
}

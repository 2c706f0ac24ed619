package eu.hanse.io.report;

import com.google.common.io.CharStreams;
import eu.hanse.io.BaselineComparison;
import eu.hanse.io.DataContents;
import eu.hanse.io.DataReport;
import eu.hanse.io.configuration.KnownProblem;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.io.shape.Json;
import eu.hanse.io.shape.LinesLayout;
import eu.hanse.validation.RuleStatistics;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;

/**
 * A report for programs, in JSON. Its form has a version, {@value #FORMAT}; within a version,
 * properties may be added, and none changes its meaning or disappears. {@link #schema()} describes
 * it for programs.
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
 *       SourcePosition}), {@code fingerprint} (what a baseline knows it by), {@code related}, a
 *       list of the other places that it follows from, each with its {@code label}, absent if there
 *       are none, and {@code corrections}, a list of places with the {@code value} that belongs
 *       there and whether that is {@code certain}: all of them are to be written, or none; absent
 *       if none are known;
 *   <li>{@code accepted}: a list of what is accepted as it is, with the same properties and {@code
 *       acceptance}: {@code by} ({@code configuration} or {@code baseline}) and, in the former
 *       case, {@code reason} and {@code until}, the last day, absent if it does not end;
 *   <li>{@code summary}: how many findings there are, listed or not, in {@code severities}, {@code
 *       codes} and {@code findingsByFile}, how many of them are {@code unlisted}, how many problems
 *       are {@code suppressed} by the configuration or {@code known} by the baseline, how many
 *       {@code files} were read, and how many {@code entities} they hold, by kind;
 *   <li>{@code baseline}: how many problems of the baseline are {@code fixed}, with the first
 *       thousand of their {@code fixedFingerprints}; absent if there was no baseline;
 *   <li>{@code statistics}: a list of what each {@code rule} did: how many entities it {@code
 *       judged}, how many of them {@code passed} and {@code failed}, how many were {@code skipped},
 *       by the reason, how many {@code findings} it had, and how many {@code milliseconds} it took,
 *       absent if that was not measured.
 * </ul>
 *
 * <p>Each finding stands on a line of its own. A message, an advice, a pointer or a fingerprint
 * that is longer than some hundred characters is cut and ends with an ellipsis ({@code …});
 * corrections with such a value are left out.
 */
public final class JsonReport {

  /** The version of the form. */
  public static final String FORMAT = "hanse-report/1";

  private static final String SCHEMA = "/eu/hanse/io/hanse-report-1.schema.json";
  private static final int FIXED_LISTED = 1000;

  private final DataReport report;
  private final JsonGenerator json;
  private final LinesLayout layout;

  private JsonReport(DataReport report, JsonGenerator json, LinesLayout layout) {
    this.report = report;
    this.json = json;
    this.layout = layout;
  }

  /** {@return the JSON Schema (draft 2020-12) of what this release writes} */
  public static String schema() {
    try (InputStream in = JsonReport.class.getResourceAsStream(SCHEMA)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the report.
   *
   * @param report what is wrong with data files
   * @param out takes the text; where that is turned into bytes, it should be as UTF-8
   * @throws IOException if the text cannot be written
   */
  public static void write(DataReport report, Appendable out) throws IOException {
    LinesLayout layout = new LinesLayout();
    Json.write(
        Json.generator(CharStreams.asWriter(out), layout),
        json -> new JsonReport(report, json, layout).write());
  }

  private void write() {
    ProblemJson problems = new ProblemJson(json, layout);
    json.writeStartObject();
    json.writeStringProperty("format", FORMAT);
    json.writeArrayPropertyStart("findings");
    report.problems().forEach(problems::write);
    json.writeEndArray();
    json.writeArrayPropertyStart("accepted");
    report.accepted().forEach(problems::write);
    json.writeEndArray();
    writeSummary();
    report.baseline().ifPresent(this::writeBaseline);
    json.writeArrayPropertyStart("statistics");
    report.statistics().forEach(this::writeStatistics);
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void writeSummary() {
    DataContents contents = report.contents();
    json.writeObjectPropertyStart("summary");
    TotalsJson.write(json, report);
    json.writeObjectPropertyStart("findingsByFile");
    report
        .totals()
        .byFile()
        .forEach((file, count) -> json.writeNumberProperty(TextLimit.withoutHalves(file), count));
    json.writeEndObject();
    json.writeNumberProperty("files", contents.files());
    json.writeObjectPropertyStart("entities");
    json.writeNumberProperty("sources", contents.sources());
    json.writeNumberProperty("organisations", contents.organisations());
    json.writeNumberProperty("cities", contents.cities());
    json.writeNumberProperty("programmes", contents.programmes());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeBaseline(BaselineComparison baseline) {
    json.writeObjectPropertyStart("baseline");
    json.writeNumberProperty("fixed", baseline.fixed().size());
    json.writeArrayPropertyStart("fixedFingerprints");
    baseline.fixed().stream()
        .limit(FIXED_LISTED)
        .map(KnownProblem::toString)
        .map(TextLimit.PLACE::cut)
        .forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeStatistics(RuleStatistics rule) {
    layout.oneLine(
        json,
        () -> {
          json.writeStringProperty("rule", rule.rule().value());
          json.writeNumberProperty("judged", rule.judged());
          json.writeNumberProperty("passed", rule.passed());
          json.writeNumberProperty("failed", rule.failed());
          json.writeObjectPropertyStart("skipped");
          rule.skipped().forEach(json::writeNumberProperty);
          json.writeEndObject();
          json.writeNumberProperty("findings", rule.findings());
          rule.time()
              .ifPresent(time -> json.writeNumberProperty("milliseconds", Milliseconds.of(time)));
        });
  }
}

package eu.hanse.io.report;

import com.google.common.io.CharStreams;
import eu.hanse.io.BaselineComparison;
import eu.hanse.io.DataReport;
import eu.hanse.io.shape.Json;
import eu.hanse.io.shape.LinesLayout;
import eu.hanse.text.Words;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * A report in SARIF 2.1.0, the format of OASIS for the results of analyses, which code hosts and
 * editors show beside the lines of the files.
 *
 * <ul>
 *   <li>There is one run. Its driver has a rule for each code of the {@link CodeBook}, with why it
 *       is wrong, what to do, and examples; infos are notes.
 *   <li>A result has the message (and the advice, where it says more than the rule's), the place,
 *       the other place where there is one, and a fingerprint, {@code hansePlace/v1}: a hash of the
 *       code and the place by ids, which stays the same when files are reformatted or reordered.
 *   <li>Corrections that are certain are fixes; guesses are not.
 *   <li>What is accepted is among the results, with a suppression that says why. Where there was a
 *       baseline, results are new or unchanged; what the configuration suppresses counts as
 *       unchanged.
 *   <li>Names of files are relative to the directory {@code %SRCROOT%}, which whoever reads the
 *       report takes to be the root of the repository: name files from there when judging them.
 *       Names that are absolute stay absolute.
 *   <li>How many problems there are, listed or not, is among the properties of the run.
 * </ul>
 *
 * <p>The same report always has the same text: it holds no time. Each rule and result stands on a
 * line of its own; texts that are longer than some hundred characters are cut and end with an
 * ellipsis. Immutable and safe to share between threads.
 */
public final class SarifReport {

  /** The name under which results have their fingerprint. */
  static final String FINGERPRINT = "hansePlace/v1";

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final CodeBook codes;
  private final RuleExamples examples;
  private final Optional<String> version;

  private SarifReport(CodeBook codes, RuleExamples examples, Optional<String> version) {
    this.codes = codes;
    this.examples = examples;
    this.version = version;
  }

  /**
   * {@return a report that explains some codes, with the examples of the standard rules and without
   * a version of the program}
   *
   * @param codes the codes of the rules that judged, and of reading
   */
  public static SarifReport of(CodeBook codes) {
    return new SarifReport(codes, RuleExamples.standard(), Optional.empty());
  }

  /**
   * {@return this report with the version of the program that judged}
   *
   * @param programVersion the version, such as {@code 1.0.0}
   */
  public SarifReport withVersion(String programVersion) {
    return new SarifReport(codes, examples, Optional.of(programVersion));
  }

  /**
   * {@return this report with other examples}
   *
   * @param ruleExamples finds the examples of the rules, such as one's own
   */
  public SarifReport withExamples(RuleExamples ruleExamples) {
    return new SarifReport(codes, ruleExamples, version);
  }

  /**
   * Writes the report.
   *
   * @param report what is wrong with data files
   * @param out takes the text; where that is turned into bytes, it must be as UTF-8
   * @throws IOException if the text cannot be written
   */
  public void write(DataReport report, Appendable out) throws IOException {
    LinesLayout layout = new LinesLayout();
    Json.write(
        Json.generator(CharStreams.asWriter(out), layout),
        json -> {
          json.writeStartObject();
          json.writeStringProperty("$schema", SCHEMA);
          json.writeStringProperty("version", "2.1.0");
          json.writeArrayPropertyStart("runs");
          writeRun(report, json, layout);
          json.writeEndArray();
          json.writeEndObject();
          json.writeRaw('\n');
        });
  }

  private void writeRun(DataReport report, JsonGenerator json, LinesLayout layout) {
    SarifRules rules = new SarifRules(codes, examples, json, layout);
    json.writeStartObject();
    writeTool(rules, json);
    writeInvocation(report, json);
    json.writeObjectPropertyStart("originalUriBaseIds");
    json.writeObjectPropertyStart(SarifLocation.BASE);
    json.writeObjectPropertyStart("description");
    json.writeStringProperty("text", "The directory from which the data files were named.");
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringProperty("columnKind", "utf16CodeUnits");
    json.writeArrayPropertyStart("results");
    SarifResults results = new SarifResults(rules, report.baseline().isPresent(), json, layout);
    report.problems().forEach(results::write);
    report.accepted().forEach(results::write);
    json.writeEndArray();
    writeTotals(report, json);
    json.writeEndObject();
  }

  private void writeTool(SarifRules rules, JsonGenerator json) {
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "Hanse");
    version.ifPresent(it -> json.writeStringProperty("version", it));
    json.writeArrayPropertyStart("rules");
    rules.write();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeInvocation(DataReport report, JsonGenerator json) {
    json.writeArrayPropertyStart("invocations");
    json.writeStartObject();
    json.writeBooleanProperty("executionSuccessful", !report.hasUnreadableFile());
    if (report.unlisted() > 0) {
      json.writeArrayPropertyStart("toolExecutionNotifications");
      json.writeStartObject();
      json.writeStringProperty("level", "note");
      json.writeObjectPropertyStart("message");
      json.writeStringProperty(
          "text",
          Words.count(report.unlisted(), "problem is", "problems are")
              + " counted, but not among the results.");
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writeTotals(DataReport report, JsonGenerator json) {
    json.writeObjectPropertyStart("properties");
    TotalsJson.write(json, report);
    report
        .baseline()
        .map(BaselineComparison::fixed)
        .ifPresent(fixed -> json.writeNumberProperty("fixed", fixed.size()));
    json.writeEndObject();
  }
}

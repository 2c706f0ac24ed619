package eu.hanse.io.report;

import eu.hanse.io.shape.LinesLayout;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.Severity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Writes codes as the rules ({@code reportingDescriptor}) of SARIF, and knows where each stands.
 */
final class SarifRules {

  private final CodeBook codes;
  private final RuleExamples examples;
  private final JsonGenerator json;
  private final LinesLayout layout;
  private final Map<RuleCode, Integer> indexes = new HashMap<>();

  SarifRules(CodeBook codes, RuleExamples examples, JsonGenerator json, LinesLayout layout) {
    this.codes = codes;
    this.examples = examples;
    this.json = json;
    this.layout = layout;
    codes.entries().forEach(entry -> indexes.put(entry.code(), indexes.size()));
  }

  void write() {
    codes.entries().forEach(entry -> layout.oneLine(json, () -> writeProperties(entry)));
  }

  /** {@return the place of a code among the rules; empty if the code book does not know it} */
  Optional<Integer> index(RuleCode code) {
    return Optional.ofNullable(indexes.get(code));
  }

  /** {@return what a rule advises, whatever the values} */
  Optional<String> advice(RuleCode code) {
    return codes.find(code.value()).map(CodeEntry::advice);
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private void writeProperties(CodeEntry entry) {
    json.writeStringProperty("id", entry.code().value());
    if (!entry.formerCodes().isEmpty()) {
      json.writeArrayPropertyStart("deprecatedIds");
      entry.formerCodes().forEach(code -> json.writeString(code.value()));
      json.writeEndArray();
    }
    writeText("shortDescription", entry.condition());
    writeText("fullDescription", entry.rationale().orElseGet(entry::condition));
    json.writeObjectPropertyStart("help");
    json.writeStringProperty("text", help(entry));
    json.writeStringProperty("markdown", markdown(entry));
    json.writeEndObject();
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", level(entry.severity()));
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    json.writeArrayPropertyStart("tags");
    json.writeString(entry.code().area());
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeText(String name, String text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  private static String help(CodeEntry entry) {
    return entry.advice() + entry.legalSource().map(source -> "\nSource: " + source).orElse("");
  }

  private String markdown(CodeEntry entry) {
    StringBuilder markdown = new StringBuilder(entry.advice()).append('\n');
    entry
        .legalSource()
        .ifPresent(source -> markdown.append("\nSource: ").append(source).append('\n'));
    examples.bad(entry.code()).ifPresent(example -> appendExample(markdown, "Wrong", example));
    examples.good(entry.code()).ifPresent(example -> appendExample(markdown, "Right", example));
    return markdown.toString();
  }

  private static void appendExample(StringBuilder markdown, String title, String example) {
    markdown.append('\n').append(title).append(":\n\n```json\n");
    markdown.append(example.strip()).append("\n```\n");
  }
}

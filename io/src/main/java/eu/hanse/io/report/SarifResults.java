package eu.hanse.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.hash.Hashing;
import eu.hanse.io.problem.Acceptance;
import eu.hanse.io.problem.AcceptedProblem;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.RelatedPosition;
import eu.hanse.io.problem.TextCorrection;
import eu.hanse.io.shape.LinesLayout;
import eu.hanse.text.CharacterCells;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes problems as the results of SARIF. */
final class SarifResults {

  private final SarifRules rules;
  private final boolean compared;
  private final JsonGenerator json;
  private final LinesLayout layout;
  private final SarifLocation location;

  /**
   * Makes a writer.
   *
   * @param rules the rules, to which results refer
   * @param compared whether there was a baseline
   * @param json takes the results
   * @param layout the layout of what takes them
   */
  SarifResults(SarifRules rules, boolean compared, JsonGenerator json, LinesLayout layout) {
    this.rules = rules;
    this.compared = compared;
    this.json = json;
    this.layout = layout;
    this.location = new SarifLocation(json);
  }

  void write(Problem problem) {
    layout.oneLine(json, () -> writeProperties(problem, Optional.empty()));
  }

  void write(AcceptedProblem accepted) {
    layout.oneLine(
        json, () -> writeProperties(accepted.problem(), Optional.of(accepted.acceptance())));
  }

  private void writeProperties(Problem problem, Optional<Acceptance> acceptance) {
    json.writeStringProperty("ruleId", problem.code().value());
    rules.index(problem.code()).ifPresent(index -> json.writeNumberProperty("ruleIndex", index));
    json.writeStringProperty("level", SarifRules.level(problem.severity()));
    writeMessage("message", message(problem));
    writeLocation(problem);
    if (!problem.related().isEmpty()) {
      json.writeArrayPropertyStart("relatedLocations");
      problem.related().forEach(this::writeRelated);
      json.writeEndArray();
    }
    json.writeObjectPropertyStart("partialFingerprints");
    json.writeStringProperty(
        SarifReport.FINGERPRINT,
        Hashing.sha256().hashString(problem.fingerprint(), StandardCharsets.UTF_8).toString());
    json.writeEndObject();
    writeSuppressions(acceptance);
    if (compared) {
      json.writeStringProperty("baselineState", acceptance.isPresent() ? "unchanged" : "new");
    }
    writeFix(problem);
  }

  private String message(Problem problem) {
    String message = TextLimit.MESSAGE.show(problem.message());
    boolean ruleSaysSo = rules.advice(problem.code()).filter(problem.advice()::equals).isPresent();
    return ruleSaysSo ? message : message + " " + TextLimit.ADVICE.show(problem.advice());
  }

  /** In messages, braces stand for arguments unless doubled, and brackets can make a link. */
  private void writeMessage(String name, String text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty(
        "text", text.replace("{", "{{").replace("}", "}}").replace("](", "] ("));
    json.writeEndObject();
  }

  private void writeLocation(Problem problem) {
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    location.writePhysical(problem.position());
    json.writeArrayPropertyStart("logicalLocations");
    json.writeStartObject();
    json.writeStringProperty("fullyQualifiedName", TextLimit.PLACE.show(problem.place()));
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeRelated(RelatedPosition related) {
    json.writeStartObject();
    location.writePhysical(related.position());
    writeMessage("message", TextLimit.LABEL.show(related.label()));
    json.writeEndObject();
  }

  /** An empty list says that the result is not suppressed; without it, that would not be known. */
  private void writeSuppressions(Optional<Acceptance> acceptance) {
    json.writeArrayPropertyStart("suppressions");
    acceptance.ifPresent(this::writeSuppression);
    json.writeEndArray();
  }

  private void writeSuppression(Acceptance acceptance) {
    json.writeStartObject();
    json.writeStringProperty("kind", "external");
    json.writeStringProperty("status", "accepted");
    if (acceptance instanceof Acceptance.Suppressed suppressed) {
      json.writeStringProperty("justification", TextLimit.MESSAGE.show(suppressed.reason()));
      suppressed.until().ifPresent(day -> writeProperty("until", day.toString()));
    } else {
      json.writeStringProperty("justification", "The baseline knows it.");
    }
    json.writeEndObject();
  }

  private void writeProperty(String name, String value) {
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty(name, value);
    json.writeEndObject();
  }

  private void writeFix(Problem problem) {
    ImmutableList<TextCorrection> corrections = problem.corrections();
    boolean certain =
        corrections.stream().allMatch(it -> it.certain() && TextLimit.LABEL.holds(it.value()));
    if (corrections.isEmpty() || !certain) {
      return;
    }
    ImmutableListMultimap<String, TextCorrection> byFile =
        Multimaps.index(corrections, it -> it.position().file());
    json.writeArrayPropertyStart("fixes");
    json.writeStartObject();
    writeMessage(
        "description",
        corrections.stream()
            .map(it -> CharacterCells.visible(it.value()))
            .collect(Collectors.joining(", ", "Write ", ".")));
    json.writeArrayPropertyStart("artifactChanges");
    byFile.asMap().forEach(this::writeChange);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeChange(String file, Iterable<TextCorrection> corrections) {
    json.writeStartObject();
    location.writeArtifact(file);
    json.writeArrayPropertyStart("replacements");
    for (TextCorrection correction : corrections) {
      json.writeStartObject();
      json.writeName("deletedRegion");
      location.writeRegion(correction.position());
      json.writeObjectPropertyStart("insertedContent");
      json.writeStringProperty("text", quoted(correction.value()));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    JsonStringEncoder.getInstance().quoteAsString(value, quoted);
    return quoted.append('"').toString();
  }
}

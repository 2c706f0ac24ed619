package eu.hanse.io.report;

import eu.hanse.io.problem.Acceptance;
import eu.hanse.io.problem.AcceptedProblem;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.RelatedPosition;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.io.problem.TextCorrection;
import eu.hanse.io.shape.LinesLayout;
import tools.jackson.core.JsonGenerator;

/** Writes problems as the objects of a {@link JsonReport}. */
final class ProblemJson {

  private final JsonGenerator json;
  private final LinesLayout layout;

  ProblemJson(JsonGenerator json, LinesLayout layout) {
    this.json = json;
    this.layout = layout;
  }

  void write(Problem problem) {
    layout.oneLine(json, () -> writeProperties(problem));
  }

  void write(AcceptedProblem accepted) {
    layout.oneLine(
        json,
        () -> {
          writeProperties(accepted.problem());
          writeAcceptance(accepted.acceptance());
        });
  }

  private void writeProperties(Problem problem) {
    json.writeStringProperty("code", problem.code().value());
    json.writeStringProperty("severity", problem.severity().toString());
    json.writeStringProperty("message", TextLimit.MESSAGE.cut(problem.message()));
    json.writeStringProperty("advice", TextLimit.ADVICE.cut(problem.advice()));
    problem.subject().ifPresent(subject -> json.writeStringProperty("subject", subject.toString()));
    writePosition(problem.position());
    json.writeStringProperty("fingerprint", TextLimit.PLACE.cut(problem.fingerprint()));
    if (!problem.related().isEmpty()) {
      json.writeArrayPropertyStart("related");
      problem.related().forEach(this::writeRelated);
      json.writeEndArray();
    }
    writeCorrections(problem);
  }

  private void writeRelated(RelatedPosition related) {
    json.writeStartObject();
    json.writeStringProperty("label", TextLimit.LABEL.cut(related.label()));
    writePosition(related.position());
    json.writeEndObject();
  }

  /** A correction is all or nothing, and a value that is cut corrects nothing. */
  private void writeCorrections(Problem problem) {
    boolean complete =
        problem.corrections().stream().allMatch(it -> TextLimit.LABEL.holds(it.value()));
    if (complete && !problem.corrections().isEmpty()) {
      json.writeArrayPropertyStart("corrections");
      problem.corrections().forEach(this::writeCorrection);
      json.writeEndArray();
    }
  }

  private void writeCorrection(TextCorrection correction) {
    json.writeStartObject();
    json.writeStringProperty("value", correction.value());
    json.writeBooleanProperty("certain", correction.certain());
    writePosition(correction.position());
    json.writeEndObject();
  }

  private void writePosition(SourcePosition position) {
    json.writeStringProperty("file", TextLimit.withoutHalves(position.file()));
    json.writeNumberProperty("line", position.line());
    json.writeNumberProperty("column", position.column());
    json.writeNumberProperty("endLine", position.endLine());
    json.writeNumberProperty("endColumn", position.endColumn());
    json.writeNumberProperty("byteOffset", position.byteOffset());
    json.writeStringProperty("pointer", TextLimit.PLACE.cut(position.pointer()));
  }

  private void writeAcceptance(Acceptance acceptance) {
    json.writeObjectPropertyStart("acceptance");
    if (acceptance instanceof Acceptance.Suppressed suppressed) {
      json.writeStringProperty("by", "configuration");
      json.writeStringProperty("reason", TextLimit.MESSAGE.cut(suppressed.reason()));
      suppressed.until().ifPresent(day -> json.writeStringProperty("until", day.toString()));
    } else {
      json.writeStringProperty("by", "baseline");
    }
    json.writeEndObject();
  }
}

package eu.hanse.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import eu.hanse.io.DataReport;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.Severity;
import eu.hanse.validation.RuleSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

  private static final SarifReport SARIF =
      SarifReport.of(
              CodeBook.of(
                  RuleSet.empty()
                      .plus(
                          RuleSet.standard().rule(RuleCode.of("ref.unused")).orElseThrow(),
                          RuleSet.standard().rule(RuleCode.of("city.name-twice")).orElseThrow())))
          .withVersion("1.2.3");

  @Test
  void hasTheseExactBytes() throws IOException {
    Sample.checkGolden("report.sarif", write(Sample.report()));
  }

  @Test
  void refersToItsRules() throws IOException {
    JsonNode run = run(Sample.report());
    JsonNode rules = run.at("/tool/driver/rules");
    assertThat(run.get("results"))
        .filteredOn(result -> result.has("ruleIndex"))
        .hasSize(3)
        .allSatisfy(
            result ->
                assertThat(rules.get(result.get("ruleIndex").intValue()).get("id"))
                    .isEqualTo(result.get("ruleId")));
  }

  @Test
  void showsTheExamplesItIsGiven() throws IOException {
    ClassLoader loader =
        new ClassLoader() {
          @Override
          public InputStream getResourceAsStream(String name) {
            return new ByteArrayInputStream(Sample.utf8(name));
          }
        };
    StringBuilder out = new StringBuilder();
    SARIF.withExamples(RuleExamples.standard().plus(loader)).write(Sample.report(), out);
    assertThat(out.toString())
        .contains(
            "Wrong:\\n\\n```json\\nMETA-INF/hanse/examples/suppression.unused/bad.json\\n```");
  }

  @Test
  void offersOnlyCorrectionsThatAreCertain() throws IOException {
    assertThat(run(Sample.report()).get("results"))
        .filteredOn(result -> result.has("fixes"))
        .singleElement()
        .satisfies(
            result ->
                assertThat(
                        result
                            .at("/fixes/0/artifactChanges/0/replacements/0/insertedContent/text")
                            .stringValue())
                    .isEqualTo("\"\\\"Kiel\\\" at \\\\ sea\""));
  }

  @Test
  void saysNothingOfABaselineWhereThereWasNone() throws IOException {
    Problem problem =
        Sample.problem(Severity.ERROR, "id.duplicate", SourcePosition.ofFile("a.json"));
    assertThat(write(HostileProblem.report(ImmutableList.of(problem), 1)))
        .doesNotContain("baselineState")
        .doesNotContain("\"fixed\"");
  }

  @Test
  void hasTheAdviceOfARuleOnce() throws IOException {
    String advice = CodeBook.standard().find("ref.unused").orElseThrow().advice();
    Problem problem =
        Problem.of(
            RuleCode.of("ref.unused"),
            Severity.INFO,
            "Nothing names it.",
            advice,
            SourcePosition.ofFile("a.json"));
    assertThat(result(problem).at("/message/text").stringValue()).isEqualTo("Nothing names it.");
  }

  @Test
  void leavesNothingInAMessageThatViewersInterpret() throws IOException {
    Problem problem =
        Problem.of(
            RuleCode.of("a.b"),
            Severity.ERROR,
            "{0} [click](https://example.org) \u202e \u001b[31m",
            "Mend it.",
            SourcePosition.ofFile("a.json"));
    assertThat(result(problem).at("/message/text").stringValue())
        .isEqualTo("{{0}} [click] (https://example.org) \ufffd \u241b[31m Mend it.");
  }

  @Test
  void marksAnEmptyRangeAsAnInsertionPointAndAWholeFileByItsFirstLine() throws IOException {
    Problem end =
        Sample.problem(
            Severity.ERROR, "a.b", new SourcePosition("a.json", 7, 3, 7, 3, 60, "/cities"));
    assertThat(result(end).at("/locations/0/physicalLocation/region").toString())
        .isEqualTo(
            "{\"startLine\":7,\"startColumn\":3,\"endLine\":7,\"endColumn\":3,"
                + "\"properties\":{\"byteOffset\":60}}");
    Problem file = Sample.problem(Severity.ERROR, "a.b", SourcePosition.ofFile("a.json"));
    assertThat(result(file).at("/locations/0/physicalLocation/region").toString())
        .isEqualTo("{\"startLine\":1}");
  }

  @ParameterizedTest
  @CsvSource({
    "data/ports.json, data/ports.json, true",
    "./data/ports.json, data/ports.json, true",
    "../ports.json, ../ports.json, true",
    "a b#c?d%e.json, a%20b%23c%3Fd%25e.json, true",
    "Häfen/港.json, H%C3%A4fen/%E6%B8%AF.json, true",
    "bundled:cities.json, bundled%3Acities.json, true",
    "/srv/data/a b.json, file:///srv/data/a%20b.json, false",
    "C:/data/ä.json, file:///C:/data/%C3%A4.json, false",
  })
  void namesFilesAsUris(String file, String uri, boolean relative) throws IOException {
    Problem problem = Sample.problem(Severity.ERROR, "a.b", SourcePosition.ofFile(file));
    JsonNode location = result(problem).at("/locations/0/physicalLocation/artifactLocation");
    assertThat(location.get("uri").stringValue()).isEqualTo(uri);
    assertThat(location.has("uriBaseId")).isEqualTo(relative);
  }

  @Test
  void givesTheSamePlaceTheSameFingerprintWhereverItStands() throws IOException {
    Problem problem = Sample.report().problems().get(3);
    Problem moved =
        new Problem(
            problem.code(),
            problem.severity(),
            "Other words.",
            problem.advice(),
            SourcePosition.ofFile("elsewhere.json"),
            problem.place(),
            problem.subject(),
            problem.related(),
            problem.corrections());
    assertThat(result(moved).get("partialFingerprints"))
        .isEqualTo(result(problem).get("partialFingerprints"))
        .isNotEqualTo(result(Sample.report().problems().get(2)).get("partialFingerprints"));
  }

  private static JsonNode result(Problem problem) throws IOException {
    return run(HostileProblem.report(ImmutableList.of(problem), 1)).get("results").get(0);
  }

  private static JsonNode run(DataReport report) throws IOException {
    return new JsonMapper().readTree(write(report)).get("runs").get(0);
  }

  private static String write(DataReport report) throws IOException {
    StringBuilder out = new StringBuilder();
    SARIF.write(report, out);
    return out.toString();
  }
}

package eu.hanse.io;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadLimits;
import eu.hanse.validation.RuleSet;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** One fault is one problem: what follows from it is not reported as well. */
class ConsequencesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final String SOURCES =
      "\"sources\": [{\"id\": \"s\", \"title\": \"S\", \"published\": \"2020\"}]";
  private static final String CITY =
      "{\"id\": \"turin\", \"name\": \"Turin\", \"kind\": \"municipality\", \"country\": \"IT\","
          + " \"sources\": [\"s\"]}";
  private static final String PROGRAMME =
      "{\"id\": \"p\", \"name\": \"P\", \"kind\": \"other\", \"period\": \"2020\","
          + " \"participations\": [{\"city\": \"turin\", \"role\": \"partner\"}],"
          + " \"sources\": [\"s\"]}";

  @Test
  void entitiesInAMisspeltListAreNotUnknown() {
    assertThat(codes(document(SOURCES, "\"citys\": [" + CITY + "]", programmes(PROGRAMME))))
        .containsExactly("read.unknown-field");
  }

  @Test
  void entitiesInASecondListAreNotUnknown() {
    assertThat(
            codes(
                document(
                    SOURCES,
                    "\"cities\": []",
                    "\"cities\": [" + CITY + "]",
                    programmes(PROGRAMME))))
        .containsExactly("read.duplicate-field");
  }

  @Test
  void anEntityThatCannotBeReadIsNotUnknown() {
    String broken = CITY.replace("municipality", "village");

    assertThat(codes(document(SOURCES, "\"cities\": [" + broken + "]", programmes(PROGRAMME))))
        .containsExactly("read.unknown-value");
  }

  @Test
  void aStreamGoesOnAfterALineThatIsNotUtf8() {
    String lines =
        String.join(
            "\n",
            "{\"source\": {\"id\": \"s\", \"title\": \"\u00e9\"}}",
            "{\"city\": " + CITY + "}",
            "{\"programme\": " + PROGRAMME + "}");
    byte[] latin = lines.getBytes(StandardCharsets.ISO_8859_1);

    assertThat(codes(validate(DataFile.of("data.ndjson", latin)))).containsExactly("read.encoding");
  }

  @Test
  void initiativesOfAProgrammeReadInPartAreNotUnknown() {
    String owner =
        PROGRAMME.replace(
            "\"sources\"",
            "\"initiatives\": [{\"id\": \"x\", \"name\": \"X\", \"kind\": \"nonsense\"}], \"sources\"");
    String other =
        PROGRAMME
            .replace("\"p\"", "\"q\"")
            .replace(
                "\"sources\"",
                "\"agreements\": [{\"name\": \"A\", \"covers\": [\"p/x\"]}], \"sources\"");

    assertThat(
            codes(document(SOURCES, "\"cities\": [" + CITY + "]", programmes(owner + "," + other))))
        .containsExactly("read.unknown-value");
  }

  @Test
  void whatASecondEntityWithOneIdNamesIsNotUnused() {
    String second = PROGRAMME.replace("turin", "porto");
    String cities = "\"cities\": [" + CITY + ", " + CITY.replace("turin", "porto") + "]";

    assertThat(codes(document(SOURCES, cities, programmes(PROGRAMME + "," + second))))
        .contains("id.duplicate")
        .doesNotContain("ref.unused");
  }

  @Test
  void aSecondEntityIsReportedAlsoIfTheRuleIsOff() {
    DataFile file =
        document(SOURCES, "\"cities\": [" + CITY + ", " + CITY + "]", programmes(PROGRAMME));

    List<Problem> problems =
        DataValidator.of(RuleSet.standard().without("id.duplicate"))
            .validate(DAY, DataFiles.of(file))
            .problems();

    assertThat(codes(problems)).contains("id.duplicate");
  }

  @Test
  void aFileThatIsTooLargeMayHoldAnything() {
    DataFile large = document("\"cities\": [" + CITY + "," + CITY + "," + CITY + "," + CITY + "]");
    DataFile small = document(SOURCES, programmes(PROGRAMME));

    List<Problem> problems =
        DataValidator.standard()
            .withLimits(new ReadLimits(64, 1000, 100, 400))
            .validate(DAY, DataFiles.of(large, small))
            .problems();

    assertThat(codes(problems)).containsExactly("read.limit");
  }

  @Test
  void aValueOfWhichARequiredPartIsMalformedIsLeftOut() {
    String city =
        CITY.replace(
            "\"sources\"",
            "\"location\": {\"lat\": \"45\", \"lon\": 7.7}, \"population\": {\"count\": \"1\"},"
                + " \"sources\"");

    ReadResult result =
        CatalogueReader.standard().read(DataFiles.of(document("\"cities\": [" + city + "]")));

    assertThat(codes(result.problems())).containsExactly("read.wrong-type");
    assertThat(result.catalogue().city("turin").orElseThrow().location()).isEmpty();
    assertThat(result.catalogue().city("turin").orElseThrow().population()).isEmpty();
  }

  @Test
  void whatWasReadIsJudgedWithWhatCouldNotBeRead() {
    String broken = CITY.replace("municipality", "village");
    DataFile file = document(SOURCES, "\"cities\": [" + broken + "]", programmes(PROGRAMME));

    ReadResult result = CatalogueReader.standard().read(DataFiles.of(file));

    assertThat(codes(result.validate(RuleSet.standard(), DAY).problems()))
        .containsExactly("read.unknown-value");
  }

  private static DataFile document(String... properties) {
    String text = "{\"format\": \"hanse/1\", " + String.join(",\n", properties) + "}";
    return DataFile.of("data.json", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String programmes(String programmes) {
    return "\"programmes\": [" + programmes + "]";
  }

  private static Set<String> codes(DataFile file) {
    return codes(validate(file));
  }

  private static List<Problem> validate(DataFile file) {
    return DataValidator.standard().validate(DAY, DataFiles.of(file)).problems();
  }

  private static Set<String> codes(List<Problem> problems) {
    Set<String> codes = new TreeSet<>();
    problems.forEach(problem -> codes.add(problem.code().value()));
    return codes;
  }
}

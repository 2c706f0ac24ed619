package eu.hanse.io.repair;

import static eu.hanse.io.repair.Repairs.CANONICAL;
import static eu.hanse.io.repair.Repairs.after;
import static eu.hanse.io.repair.Repairs.file;
import static eu.hanse.io.repair.Repairs.guess;
import static eu.hanse.io.repair.Repairs.repair;
import static eu.hanse.io.repair.Repairs.repairBy;
import static eu.hanse.io.repair.Repairs.repaired;
import static eu.hanse.io.repair.Repairs.told;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.io.ConfigurationFile;
import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.DataValidator;
import eu.hanse.io.problem.ReadLimits;
import eu.hanse.validation.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataRepairTest {

  private static final String CITY =
      "{ \"id\": \"limin\", \"name\": \"Limin\", \"kind\": \"municipality\", \"country\": \"GR\","
          + " \"nuts\": \"EL52\", \"nutsVersion\": \"2013\" }";

  @Test
  void writesTheIsoCodeOfACountry() {
    RepairResult result = repair(file("data.json", CANONICAL.replace("\"GR\"", "\"EL\"")));

    assertThat(after(result, "data.json")).isEqualTo(CANONICAL);
    assertThat(told(result)).containsExactly("data.json:8:18 read.malformed-value EL -> GR");
    assertThat(result.files())
        .singleElement()
        .satisfies(changed -> assertThat(changed.isRewritten()).isFalse());
  }

  @Test
  void changesNothingInASoundCanonicalFile() {
    RepairResult result = repair(file("data.json", CANONICAL));

    assertThat(result.files()).isEmpty();
    assertThat(result.repairs()).isEmpty();
    assertThat(result.refused()).isEmpty();
  }

  @Test
  void bringsFilesIntoTheirCanonicalForm() {
    RepairResult result =
        repair(
            file(
                "data.json",
                "{ \"cities\": [" + CITY.replace("GR", "EL") + "], \"format\": \"hanse/1\" }"));

    assertThat(after(result, "data.json")).isEqualTo(CANONICAL);
    assertThat(told(result)).containsExactly("data.json:1:83 read.malformed-value EL -> GR");
    assertThat(result.files())
        .singleElement()
        .satisfies(changed -> assertThat(changed.isRewritten()).isTrue());
  }

  @Test
  void writesWhatTheStandardRulesKnow() {
    String text =
        CANONICAL
            .replace("\"Limin\"", "\" Limin\"")
            .replace("GR", "PT")
            .replace("EL52", "PT16E")
            .replace("2013", "2021");

    RepairResult result = repair(file("data.json", text));

    assertThat(told(result))
        .containsExactly(
            "data.json:6:15 name.untrimmed  Limin -> Limin",
            "data.json:9:15 city.nuts-obsolete PT16E -> PT192",
            "data.json:10:22 city.nuts-obsolete 2021 -> 2024");
    assertThat(after(result, "data.json"))
        .isEqualTo(CANONICAL.replace("GR", "PT").replace("EL52", "PT192").replace("2013", "2024"));
  }

  @Test
  void repairsStreamsLineByLine() {
    String lines =
        "{ \"city\": "
            + CITY.replace("GR", "EL")
            + " }\r\n\n{ \"city\": "
            + CITY.replace("limin", "other").replace("GR", "UK").replace("EL52", "UKF")
            + " }\n";

    RepairResult result = repair(file("cities.ndjson", lines));

    assertThat(told(result))
        .containsExactly(
            "cities.ndjson:1:80 read.malformed-value EL -> GR",
            "cities.ndjson:3:80 read.malformed-value UK -> GB");
    assertThat(after(result, "cities.ndjson").lines())
        .containsExactly(
            "{\"city\":{\"id\":\"limin\",\"name\":\"Limin\",\"kind\":\"municipality\","
                + "\"country\":\"GR\",\"nuts\":\"EL52\",\"nutsVersion\":\"2013\"}}",
            "{\"city\":{\"id\":\"other\",\"name\":\"Limin\",\"kind\":\"municipality\","
                + "\"country\":\"GB\",\"nuts\":\"UKF\",\"nutsVersion\":\"2013\"}}");
  }

  @Test
  void keepsTheFormOfAFileThatCannotBeReadWhole() {
    String text = "{ \"format\": \"hanse/1\", \"harbours\": [],\n  \"cities\": [" + CITY + "]}  \n";

    RepairResult result = repair(file("data.json", text.replace("GR", "EL")));

    assertThat(after(result, "data.json")).isEqualTo(text);
    assertThat(result.remaining().problems())
        .extracting(problem -> problem.code().value())
        .contains("read.unknown-field")
        .doesNotContain("read.malformed-value");
  }

  @Test
  void repairsWhatComesBeforeTheBreakOfAFile() {
    String text = "{ \"format\": \"hanse/1\", \"cities\": [" + CITY + ", { \"id\": \"li";

    assertThat(repaired(text.replace("GR", "EL"))).isEqualTo(text);
  }

  @Test
  void removesAByteOrderMark() {
    RepairResult result = repair(file("data.json", "\uFEFF" + CANONICAL));

    assertThat(after(result, "data.json")).isEqualTo(CANONICAL);
    assertThat(told(result)).containsExactly("data.json:1:1 read.encoding \uFEFF -> ");
  }

  @Test
  void removesByteOrderMarksOfFilesThatWereJoined() {
    String line = "{\"source\":{\"id\":\"a\",\"title\":\"A\"}}\n";
    String other = "{\"source\":{\"id\":\"b\",\"title\":\"B\"}}\n";

    assertThat(
            after(
                repair(file("data.ndjson", "\uFEFF" + line + "\uFEFF\uFEFF" + other)),
                "data.ndjson"))
        .isEqualTo(line + other);
  }

  @Test
  void removesTheByteOrderMarkOfAFileThatIsBroken() {
    assertThat(repaired("\uFEFF{ \"format\": \"hanse/1\" "))
        .isEqualTo("{ \"format\": \"hanse/1\" ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n",
        "[]",
        "{ \"format\": \"hanse/2\" }",
        "{ \"format\": \"hanse/1\", \"cit",
        "{ \"format\": \"hanse/1\", \"cities\": [], \"cities\": [] }",
        "{ \"format\": \"hanse/1\", \"cities\": [{ \"country\": \"GR\", \"country\": \"EL\" }] }",
        "\u0000{}",
        "nonsense"
      })
  void leavesAFileAloneThatItWouldLoseSomethingOf(String text) {
    RepairResult result = repair(file("data.json", text), file("data.ndjson", text));

    assertThat(result.files()).isEmpty();
    assertThat(result.remaining().problems()).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void leavesOtherEncodingsAlone() {
    String text = CANONICAL.replace("GR", "EL");

    RepairResult result =
        repair(
            DataFile.of("wide.json", text.getBytes(StandardCharsets.UTF_16)),
            DataFile.of("latin.json", "{ \"é\": 1 }".getBytes(StandardCharsets.ISO_8859_1)));

    assertThat(result.files()).isEmpty();
  }

  @Test
  void leavesAFileAloneInWhichAnIdStandsTwice() {
    String text = "{ \"format\": \"hanse/1\", \"cities\": [" + CITY + "," + CITY + "] }";

    assertThat(repaired(text)).isEqualTo(text);
  }

  @Test
  void writesAllCorrectionsOfAProblem() {
    CityRule rule =
        CityRule.of("test.nuts", "Limin")
            .correcting("/nuts", "EL6")
            .correcting("/nutsVersion", "2021");

    RepairResult result = repairBy(List.of(rule), file("data.json", CANONICAL));

    assertThat(after(result, "data.json"))
        .isEqualTo(CANONICAL.replace("EL52", "EL6").replace("2013", "2021"));
    assertThat(told(result))
        .containsExactly(
            "data.json:9:15 test.nuts EL52 -> EL6", "data.json:10:22 test.nuts 2013 -> 2021");
  }

  @Test
  void writesAnyTextAsJsonWritesIt() {
    CityRule rule =
        CityRule.of("test.name", "Limin").correcting("/name", "\"L\u00edmin\" \\ \t\ud83d\udea2");

    assertThat(after(repairBy(List.of(rule), file("data.json", CANONICAL)), "data.json"))
        .isEqualTo(CANONICAL.replace("Limin", "\\\"L\u00edmin\\\" \\\\ \\t\ud83d\udea2"));
  }

  @Test
  void goesOnWhereARepairMakesAnotherOnePossible() {
    CityRule rule = CityRule.of("test.name", "Limin").correcting("/name", "Port of Limin");
    CityRule next = CityRule.of("test.nuts", "Port of Limin").correcting("/nuts", "EL6");
    String text = "{ \"format\": \"hanse/1\", \"cities\": [" + CITY.replace("GR", "EL") + "] }";

    RepairResult result = repairBy(List.of(rule, next), file("data.json", text));

    assertThat(told(result))
        .as("places are those of the file as it was")
        .containsExactly(
            "data.json:1:60 test.name Limin -> Port of Limin",
            "data.json:1:104 read.malformed-value EL -> GR",
            "data.json:1:118 test.nuts EL52 -> EL6");
    assertThat(after(result, "data.json"))
        .isEqualTo(CANONICAL.replace("Limin", "Port of Limin").replace("EL52", "EL6"));
  }

  @Test
  void guessesNothingUnlessAsked() {
    DataFile cities = file("cities.json", CANONICAL);
    DataFile other =
        file(
            "other.json",
            CANONICAL
                .replace("limin", "other")
                .replace("\"nuts\": \"EL52\"", "\"nuts\": \"EL6\"")
                .replace("\"nutsVersion\": \"2013\"", "\"partOf\": \"limni\""));

    RepairResult asked = guess(cities, other);
    RepairResult unasked = repair(cities, other);

    assertThat(told(asked)).containsExactly("other.json:10:17 ref.unknown-city limni -> limin");
    assertThat(asked.guesses()).isZero();
    assertThat(unasked.files()).isEmpty();
    assertThat(unasked.guesses()).isEqualTo(1);
  }

  @Test
  void changesNoFileThatIsOnlyThereToBeReferredTo() {
    DataFiles files =
        DataFiles.of(file("own.json", CANONICAL.replace("GR", "EL")))
            .referringTo(
                DataFiles.of(
                    file("other.json", CANONICAL.replace("GR", "EL").replace("limin", "other"))));

    RepairResult result = DataRepair.of(DataValidator.standard()).repair(Repairs.DAY, files);

    assertThat(result.files()).extracting(RepairedFile::name).containsExactly("own.json");
    assertThat(result.data().context()).containsExactly("other.json");
  }

  @Test
  void doesNotRepairWhatIsSuppressedOrOff() throws IOException {
    RuleSet rules =
        RuleSet.empty()
            .plus(
                CityRule.of("test.first", "Limin").correcting("/nuts", "EL6"),
                CityRule.of("test.second", "Limin").correcting("/name", "Limani"));
    ConfigurationFile configuration =
        ConfigurationFile.read(
            file(
                "hanse.json",
                "{ \"format\": \"hanse-configuration/1\", \"rules\": { \"test.first\": \"off\" },"
                    + " \"suppressions\": [{ \"rule\": \"test.second\", \"subject\":"
                    + " \"city:limin\", \"reason\": \"It is called so.\" }] }"));

    RepairResult result =
        DataRepair.of(DataValidator.of(rules).withConfiguration(configuration))
            .repair(Repairs.DAY, DataFiles.of(file("data.json", CANONICAL)));

    assertThat(configuration.problems()).isEmpty();
    assertThat(result.files()).isEmpty();
  }

  @Test
  void keepsToTheLimitsOfTheValidator() {
    String loose = CANONICAL.replaceAll("\\s", "");
    DataFiles files =
        DataFiles.of(
            file("data.json", loose), file("long.json", loose.replace("Limin", "L".repeat(60))));

    RepairResult small = repairWithin(new ReadLimits(64, 50, 100, loose.length() - 1), files);
    RepairResult growing = repairWithin(new ReadLimits(64, 50, 100, CANONICAL.length() - 1), files);
    RepairResult fitting = repairWithin(new ReadLimits(64, 50, 100, CANONICAL.length()), files);

    assertThat(small.files()).isEmpty();
    assertThat(Repairs.refused(small)).hasSize(2).allMatch(it -> it.contains("The file has more"));
    assertThat(growing.files()).isEmpty();
    assertThat(Repairs.refused(growing))
        .containsExactly(
            "data.json:1:1 canonical form: In its canonical form the file would have more than "
                + (CANONICAL.length() - 1)
                + " bytes; divide it to have it repaired.");
    assertThat(fitting.files())
        .as("in the other file there is a text that is too long")
        .extracting(RepairedFile::name)
        .containsExactly("data.json");
  }

  private static RepairResult repairWithin(ReadLimits limits, DataFiles files) {
    return DataRepair.of(DataValidator.standard().withLimits(limits)).repair(Repairs.DAY, files);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"rules\": {",
        "\"rules\": { \"city.nuts-country\": \"of\" } }",
        "\"rules\": { \"no.rule\": \"off\" } }",
        "\"calls\": [\"no-such-calls.json\"] }"
      })
  void repairsNothingWhileSomethingIsWrongWithTheConfiguration(String end) throws IOException {
    ConfigurationFile configuration =
        ConfigurationFile.read(
            file("hanse.json", "{ \"format\": \"hanse-configuration/1\", " + end));
    DataValidator validator = DataValidator.standard().withConfiguration(configuration);

    RepairResult result =
        DataRepair.of(validator)
            .repair(
                Repairs.DAY,
                DataFiles.of(file("data.json", CANONICAL.replace("\"GR\"", "\"EL\""))));

    assertThat(result.files()).isEmpty();
    assertThat(result.repairs()).isEmpty();
    assertThat(result.configurationProblems())
        .isNotEmpty()
        .isEqualTo(validator.configurationProblems());
    assertThat(result.remaining().problems())
        .containsAll(result.configurationProblems())
        .anyMatch(problem -> problem.code().value().equals("read.malformed-value"));
  }

  @Test
  void tellsWhatRemains() {
    RepairResult result =
        repair(file("data.json", CANONICAL.replace("\"GR\"", "\"EL\"").replace("EL52", "FR104")));

    assertThat(result.remaining().problems())
        .extracting(problem -> problem.code().value())
        .contains("city.nuts-country")
        .doesNotContain("read.malformed-value");
  }
}

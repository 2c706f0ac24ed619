package eu.hanse.io.repair;

import static eu.hanse.io.repair.Repairs.CANONICAL;
import static eu.hanse.io.repair.Repairs.file;
import static eu.hanse.io.repair.Repairs.guess;
import static eu.hanse.io.repair.Repairs.refused;
import static eu.hanse.io.repair.Repairs.repair;
import static eu.hanse.io.repair.Repairs.repairBy;
import static eu.hanse.io.repair.Repairs.told;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.DataValidator;
import eu.hanse.io.problem.ReadLimits;
import eu.hanse.validation.RuleSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RefusedRepairTest {

  @Test
  void writesNoneOfTheCorrectionsIfOneHasNoPlace() {
    CityRule rule =
        CityRule.of("test.nuts", "Limin")
            .correcting("/nuts", "EL6")
            .correcting("/partOf", "attica");

    RepairResult result = repairBy(List.of(rule), file("data.json", CANONICAL));

    assertThat(result.files()).isEmpty();
    assertThat(refused(result))
        .containsExactly(
            "data.json:6:15 test.nuts: The place of one of its corrections holds no text that could"
                + " be replaced.");
  }

  @Test
  void writesNeitherOfTwoCorrectionsThatContradictOneAnother() {
    List<CityRule> rules =
        List.of(
            CityRule.of("test.first", "Limin").correcting("/nuts", "EL6"),
            CityRule.of("test.second", "Limin").correcting("/nuts", "EL5"),
            CityRule.of("test.third", "Limin").correcting("/nuts", "EL6"));

    RepairResult result = repairBy(rules, file("data.json", CANONICAL));

    assertThat(result.files()).isEmpty();
    assertThat(refused(result)).hasSize(3).allMatch(it -> it.contains("contradicts it"));
  }

  @Test
  void writesNoneOfTheCorrectionsThatUndoOneAnother() {
    List<CityRule> rules =
        List.of(
            CityRule.of("test.forth", "Limin").correcting("/name", "Limani"),
            CityRule.of("test.back", "Limani").correcting("/name", "Limin"),
            CityRule.of("test.else", "Limin").correcting("/nuts", "EL6"));

    RepairResult result = repairBy(rules, file("data.json", CANONICAL));

    assertThat(told(result)).containsExactly("data.json:9:15 test.else EL52 -> EL6");
    assertThat(refused(result))
        .singleElement()
        .asString()
        .startsWith("data.json:6:15 test.forth: ")
        .contains("undo one another");
  }

  @Test
  void writesNoCorrectionAfterWhichLessCouldBeRead() {
    CityRule rule = CityRule.of("test.nuts", "Limin").correcting("/nuts", "not a code");

    RepairResult result = repairBy(List.of(rule), file("data.json", CANONICAL));

    assertThat(result.files()).isEmpty();
    assertThat(refused(result)).singleElement().asString().contains("could not be read as before");
  }

  @Test
  void writesTheOtherCorrectionsOfSuchAFile() {
    List<CityRule> rules =
        List.of(
            CityRule.of("test.bad", "Limin").correcting("/nuts", "not a code"),
            CityRule.of("test.good", "Limin").correcting("/nutsVersion", "2016"),
            CityRule.of("test.ugly", "Limin").correcting("/country", "\ud800"));

    RepairResult result = repairBy(rules, file("data.json", CANONICAL));

    assertThat(told(result)).containsExactly("data.json:10:22 test.good 2013 -> 2016");
    assertThat(refused(result)).hasSize(2);
  }

  @Test
  void doesNotGuessWhatWouldThenStandTwice() {
    String text =
        """
        {
          "format": "hanse/1",
          "programmes": [
            {
              "id": "ports",
              "name": "Ports",
              "kind": "transfer-network",
              "tracks": [
                {
                  "id": "green",
                  "name": "Green"
                }
              ],
              "participations": [
                {
                  "city": "limin",
                  "role": "partner",
                  "tracks": [
                    "green",
                    "greem"
                  ]
                }
              ]
            }
          ]
        }
        """;

    RepairResult result = guess(file("cities.json", CANONICAL), file("ports.json", text));

    assertThat(told(result)).isEmpty();
    assertThat(refused(result))
        .singleElement()
        .asString()
        .startsWith("ports.json:19:13 ref.unknown-track: The file could not be read as before");
  }

  @Test
  void tellsWhatWouldStandTwiceFromWhatStandsBesideIt() {
    String text =
        """
        {
          "format": "hanse/1",
          "programmes": [
            {
              "id": "ports",
              "name": "Ports",
              "kind": "partnership",
              "initiatives": [
                {
                  "id": "shore-power",
                  "name": "Shore power",
                  "kind": "pilot",
                  "themes": [
                    "air ",
                    "noise ",
                    "air"
                  ]
                }
              ]
            }
          ]
        }
        """;

    RepairResult result = repair(file("data.json", text));

    assertThat(told(result)).containsExactly("data.json:15:13 name.untrimmed noise  -> noise");
    assertThat(refused(result))
        .containsExactly(
            "data.json:15:13 name.untrimmed: The file could not be read as before with its"
                + " correction.");
  }

  @Test
  void findsTheCorrectionAfterWhichNothingElseCouldBeRead() {
    List<CityRule> rules =
        List.of(
            CityRule.of("test.long", "Limin").correcting("/name", "L".repeat(60)),
            CityRule.of("test.nuts", "Limin").correcting("/nuts", "EL6"),
            CityRule.of("test.version", "Limin").correcting("/nutsVersion", "2016"));

    RepairResult result = repairShortTexts(rules, file("data.json", CANONICAL));

    assertThat(told(result))
        .containsExactly(
            "data.json:9:15 test.nuts EL52 -> EL6", "data.json:10:22 test.version 2013 -> 2016");
    assertThat(refused(result))
        .singleElement()
        .asString()
        .startsWith("data.json:6:15 test.long: The file could not be read as before");
  }

  @Test
  void givesUpWhereOneAfterTheOtherComesToLight() {
    List<CityRule> rules =
        IntStream.range(0, 100)
            .mapToObj(
                number ->
                    CityRule.of("test.long-" + number, "Limin " + number)
                        .correcting("/name", "L".repeat(100 + number)))
            .toList();
    String cities =
        IntStream.range(0, 100)
            .mapToObj(
                number ->
                    "{\"id\":\"limin-N\",\"name\":\"Limin N\",\"kind\":\"municipality\",\"country\":\"GR\"}"
                        .replace("N", Integer.toString(number)))
            .collect(Collectors.joining(","));

    RepairResult result =
        repairShortTexts(
            rules, file("data.json", "{\"format\":\"hanse/1\",\"cities\":[" + cities + "]}"));

    assertThat(told(result)).isEmpty();
    assertThat(refused(result))
        .hasSize(100)
        .anyMatch(it -> it.endsWith("with its correction."))
        .anyMatch(it -> it.endsWith("and others; write by hand what is right."));
  }

  private static RepairResult repairShortTexts(List<CityRule> rules, DataFile file) {
    return DataRepair.of(
            DataValidator.of(RuleSet.empty().plus(rules))
                .withLimits(new ReadLimits(64, 50, 100, 1_000_000)))
        .repair(Repairs.DAY, DataFiles.of(file));
  }
}

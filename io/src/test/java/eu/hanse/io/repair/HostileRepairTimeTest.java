package eu.hanse.io.repair;

import static eu.hanse.io.repair.Repairs.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import eu.hanse.io.DataFile;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Files with one repair many times that would do harm take seconds; if every such repair cost a
 * reading of the file, each of them would take many minutes.
 */
class HostileRepairTimeTest {

  private static final Duration GENEROUS = Duration.ofSeconds(40);
  private static final int MANY = 10_000;

  private static DataFile initiatives(String property) {
    return file(
        "data.json",
        "{\"format\":\"hanse/1\",\"cities\":[{\"id\":\"limin\",\"name\":\"Limin\",\"kind\":"
            + "\"municipality\",\"country\":\"GR\"}],\"programmes\":[{\"id\":\"p\",\"name\":\"P\","
            + "\"kind\":\"partnership\",\"initiatives\":["
            + IntStream.range(0, MANY)
                .mapToObj(
                    number ->
                        "{\"id\":\"i-"
                            + number
                            + "\",\"name\":\"I\",\"kind\":\"pilot\","
                            + property
                            + "}")
                .collect(Collectors.joining(","))
            + "]}]}");
  }

  private static RepairResult inTime(Supplier<RepairResult> repair) {
    return assertTimeoutPreemptively(GENEROUS, repair::get);
  }

  @Test
  void manyTextsThatWouldStandTwice() {
    DataFile file = initiatives("\"themes\":[\"x\",\"x \"]");

    RepairResult result = inTime(() -> Repairs.repair(file));

    assertThat(result.repairs()).isEmpty();
    assertThat(result.refused()).hasSize(MANY);
  }

  @Test
  void manyGuessesThatWouldStandTwice() {
    DataFile file = initiatives("\"cities\":[\"limin\",\"limni\"]");

    RepairResult result = inTime(() -> Repairs.guess(file));

    assertThat(result.repairs()).isEmpty();
    assertThat(result.refused()).hasSize(MANY);
  }

  @Test
  void manyTextsOfOneListThatWouldStandTwiceBesideOnesThatWouldNot() {
    String themes =
        IntStream.range(0, MANY)
            .mapToObj(number -> "\"a" + number + " \",\"a" + number + "\",\"b" + number + " \"")
            .collect(Collectors.joining(","));
    DataFile file =
        file(
            "data.json",
            "{\"format\":\"hanse/1\",\"programmes\":[{\"id\":\"p\",\"name\":\"P\",\"kind\":"
                + "\"partnership\",\"initiatives\":[{\"id\":\"i\",\"name\":\"I\",\"kind\":\"pilot\","
                + "\"themes\":["
                + themes
                + "]}]}]}");

    RepairResult result = inTime(() -> Repairs.repair(file));

    assertThat(result.repairs()).hasSize(MANY);
    assertThat(result.refused()).hasSize(MANY);
  }
}

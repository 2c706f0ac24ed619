package eu.hanse.io.repair;

import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.DataValidator;
import eu.hanse.rule.Rule;
import eu.hanse.validation.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Repairs files in memory. */
final class Repairs {

  static final LocalDate DAY = LocalDate.parse("2026-01-01");

  /** A document in its canonical form. */
  static final String CANONICAL =
      """
      {
        "format": "hanse/1",
        "cities": [
          {
            "id": "limin",
            "name": "Limin",
            "kind": "municipality",
            "country": "GR",
            "nuts": "EL52",
            "nutsVersion": "2013"
          }
        ]
      }
      """;

  private Repairs() {}

  static DataFile file(String name, String text) {
    return DataFile.of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Repairs by the standard rules. */
  static RepairResult repair(DataFile... files) {
    return DataRepair.of(DataValidator.standard()).repair(DAY, DataFiles.of(files));
  }

  /** Repairs by the standard rules and by guesses. */
  static RepairResult guess(DataFile... files) {
    return DataRepair.of(DataValidator.standard()).withGuesses().repair(DAY, DataFiles.of(files));
  }

  /** Repairs by some rules alone. */
  static RepairResult repairBy(List<? extends Rule> rules, DataFile... files) {
    return DataRepair.of(DataValidator.of(RuleSet.empty().plus(rules)))
        .repair(DAY, DataFiles.of(files));
  }

  /** Repairs a document and returns what it says then. */
  static String repaired(String text) {
    return after(repair(file("data.json", text)), "data.json");
  }

  /** What a file says after a repair. */
  static String after(RepairResult result, String name) {
    DataFile file =
        result.data().files().stream()
            .filter(it -> it.name().equals(name))
            .findFirst()
            .orElseThrow();
    try (var in = file.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each repair as place, code and change. */
  static List<String> told(RepairResult result) {
    return result.repairs().stream()
        .map(it -> it.position() + " " + it.code() + " " + it.before() + " -> " + it.after())
        .toList();
  }

  /** Each refusal as place, code and reason. */
  static List<String> refused(RepairResult result) {
    return result.refused().stream()
        .map(it -> it.position() + " " + it.what() + ": " + it.reason())
        .toList();
  }
}

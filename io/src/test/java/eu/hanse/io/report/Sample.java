package eu.hanse.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.id.CityId;
import eu.hanse.io.BaselineComparison;
import eu.hanse.io.DataContents;
import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.DataReport;
import eu.hanse.io.GeneratedDocument;
import eu.hanse.io.ProblemTotals;
import eu.hanse.io.configuration.Fingerprints;
import eu.hanse.io.problem.Acceptance;
import eu.hanse.io.problem.AcceptedProblem;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.RelatedPosition;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.io.problem.TextCorrection;
import eu.hanse.io.problem.TextLines;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.Severity;
import eu.hanse.validation.RuleStatistics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** Files and problems to report on. */
final class Sample {

  static final String DOCUMENT =
      """
      {
        "format": "hanse/1",
      \t"cities": [
          { "id": "kiel", "name": "Kiel 🌊 港 é" },
          { "id": "kiel", "name": "Kyle" }
        ]
      }
      """;

  private static final EntityKey KIEL = EntityKey.of(CityId.of("kiel"));
  private static final DataFile FILE = DataFile.of("data/ports.json", utf8(DOCUMENT));

  private static final Problem NAME_TWICE =
      new Problem(
          RuleCode.of("city.name-twice"),
          Severity.WARNING,
          "Two cities have the name {Kiel} [a link](1).",
          "Name them apart.",
          at("\"cities\""),
          "city:kiel /name",
          Optional.of(KIEL),
          ImmutableList.of(),
          ImmutableList.of(new TextCorrection(at("\"Kyle\""), "\"Kiel\" at \\ sea", true)));

  private static final Problem UNUSED =
      new Problem(
          RuleCode.of("ref.unused"),
          Severity.INFO,
          "Something is wrong.",
          "Mend it.",
          at("\"Kiel 🌊 港 é\""),
          "city:kiel",
          Optional.of(KIEL),
          ImmutableList.of(),
          ImmutableList.of(new TextCorrection(at("\"Kiel 🌊 港 é\""), "Kiel", false)));

  private static final Problem DUPLICATE =
      new Problem(
          RuleCode.of("id.duplicate"),
          Severity.ERROR,
          "The city \"kiel\" is there already.",
          "Give one of the two another id.",
          position(FILE.name(), DOCUMENT, "\"kiel\"", DOCUMENT.indexOf('é')),
          "city:kiel /id",
          Optional.of(KIEL),
          ImmutableList.of(new RelatedPosition(at("\"kiel\""), "first stands here")),
          ImmutableList.of());

  private Sample() {}

  private static SourcePosition at(String piece) {
    return position(FILE.name(), DOCUMENT, piece, 0);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static DataFiles files() {
    return DataFiles.of(FILE);
  }

  /** {@return the position of a piece of text, found from some index on} */
  static SourcePosition position(String file, String text, String piece, int from) {
    int index = text.indexOf(piece, from);
    int start = utf8(text.substring(0, index)).length;
    return new TextLines(file, utf8(text))
        .position(start, start + utf8(piece).length, "/cities/0/id");
  }

  static Problem problem(Severity severity, String code, SourcePosition position) {
    return Problem.of(RuleCode.of(code), severity, "Something is wrong.", "Mend it.", position);
  }

  /**
   * {@return a report that has something of everything: a file that is gone, corrections that are
   * certain and guessed, other places, problems that are accepted and such that are not listed, a
   * baseline, and statistics}
   */
  static DataReport report() {
    return reportWithFixed("phase.gap programme:icc-2020 /phases");
  }

  static DataReport reportWithFixed(String... fixed) {
    return new DataReport(
        ImmutableList.of(
            problem(Severity.ERROR, "read.file", SourcePosition.ofFile("data/gone.json")),
            NAME_TWICE,
            UNUSED,
            DUPLICATE),
        ImmutableList.of(
            new AcceptedProblem(
                problem(Severity.WARNING, "track.unused", at("\"name\"")),
                new Acceptance.Suppressed(
                    "The tracks are set in spring.", Optional.of(LocalDate.of(2027, 3, 31)))),
            new AcceptedProblem(
                problem(Severity.ERROR, "period.reversed", at("\"Kyle\"")),
                new Acceptance.Known())),
        new ProblemTotals(
            ImmutableSortedMap.of(Severity.ERROR, 3L, Severity.WARNING, 1L, Severity.INFO, 13L),
            ImmutableSortedMap.of(
                RuleCode.of("city.name-twice"), 1L,
                RuleCode.of("id.duplicate"), 2L,
                RuleCode.of("read.file"), 1L,
                RuleCode.of("ref.unused"), 13L),
            ImmutableSortedMap.of("data/gone.json", 1L, FILE.name(), 14L, "data/tracks.json", 2L),
            1,
            12),
        Optional.of(new BaselineComparison(Fingerprints.known(fixed), Optional.empty())),
        new DataContents(3, 0, 0, 1, 0),
        ImmutableList.of(
            new RuleStatistics(
                RuleCode.of("city.name-twice"),
                188,
                1,
                ImmutableSortedMap.of("its country is not known", 11L),
                1,
                Optional.of(Duration.ofNanos(1_234_567))),
            new RuleStatistics(
                RuleCode.of("ref.unused"),
                0,
                13,
                ImmutableSortedMap.of(),
                13,
                Optional.of(Duration.ofNanos(890)))));
  }

  /** Demands that a text is the one kept in a file, to the byte. */
  static void checkGolden(String name, String text) {
    GeneratedDocument.check(Path.of("src/test/resources/eu/hanse/io/report").resolve(name), text);
  }
}

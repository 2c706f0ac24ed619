package eu.hanse.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.id.CityId;
import eu.hanse.io.DataContents;
import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.DataReport;
import eu.hanse.io.ProblemTotals;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.RelatedPosition;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.io.problem.TextLines;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

  private static final DataFile FILE = DataFile.of("data/ports.json", utf8(DOCUMENT));

  private Sample() {}

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

  static DataReport report() {
    SourcePosition first = position(FILE.name(), DOCUMENT, "\"kiel\"", 0);
    SourcePosition second = position(FILE.name(), DOCUMENT, "\"kiel\"", DOCUMENT.indexOf('é'));
    Problem duplicate =
        new Problem(
            RuleCode.of("id.duplicate"),
            Severity.ERROR,
            "The city \"kiel\" is there already.",
            "Give one of the two another id.",
            second,
            "city:kiel /id",
            Optional.of(EntityKey.of(CityId.of("kiel"))),
            Optional.of(new RelatedPosition(first, "first stands here")),
            ImmutableList.of());
    return new DataReport(
        ImmutableList.of(
            problem(
                Severity.WARNING,
                "city.name-twice",
                position(FILE.name(), DOCUMENT, "\"cities\"", 0)),
            problem(
                Severity.INFO, "ref.unused", position(FILE.name(), DOCUMENT, "\"Kiel 🌊 港 é\"", 0)),
            duplicate,
            problem(Severity.ERROR, "read.file", SourcePosition.ofFile("data/gone.json"))),
        ImmutableList.of(),
        new ProblemTotals(
            ImmutableSortedMap.of(Severity.ERROR, 2L, Severity.WARNING, 1L, Severity.INFO, 1L),
            ImmutableSortedMap.of(
                RuleCode.of("city.name-twice"), 1L,
                RuleCode.of("id.duplicate"), 1L,
                RuleCode.of("read.file"), 1L,
                RuleCode.of("ref.unused"), 1L),
            ImmutableSortedMap.of(FILE.name(), 3L, "data/gone.json", 1L),
            0,
            0),
        Optional.empty(),
        new DataContents(2, 0, 0, 1, 0),
        ImmutableList.of());
  }

  /** {@return the content of a golden file} */
  static String golden(String name) {
    try (InputStream in = Sample.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no golden file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

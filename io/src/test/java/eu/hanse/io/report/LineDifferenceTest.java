package eu.hanse.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.io.report.LineDifference.Line;
import eu.hanse.io.report.LineDifference.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineDifferenceTest {

  @Test
  void tellsWhichTextHasALine() {
    assertThat(LineDifference.of("a\nb\nc", "a\nx\nc\nd"))
        .extracting(line -> line.text() + " " + line.side())
        .containsExactly("a BOTH", "b FIRST", "x SECOND", "c BOTH", "d SECOND");
  }

  @Test
  void findsNoDifferenceBetweenEqualTexts() {
    assertThat(LineDifference.of("a\nb", "a\nb"))
        .extracting(Line::side)
        .containsExactly(Side.BOTH, Side.BOTH);
    assertThat(LineDifference.of("a\nb", "a\nb")).noneMatch(Line::telling);
  }

  @Test
  void keepsWhatIsNearAndWhatHoldsIt() {
    String text =
        """
        {
          "sources": [
            1,
            2
          ],
          "cities": [
            1,
            2,
            3,
            {
              "id": "kiel",
              "name": "Kiel",
              "kind": "town"
            }
          ]
        }
        """;

    List<Line> lines = LineDifference.of(text, text.replace("town", "municipality"));

    assertThat(lines.stream().filter(Line::telling).map(line -> line.text().strip()))
        .containsExactly(
            "{",
            "\"cities\": [",
            "{",
            "\"id\": \"kiel\",",
            "\"name\": \"Kiel\",",
            "\"kind\": \"town\"",
            "\"kind\": \"municipality\"",
            "}",
            "]");
  }
}

package eu.hanse.io.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextMeasureTest {

  /** Helvetica's T is 611 wide, u 556, r 333, i 222 and n 556, which makes 2278 thousandths. */
  @Test
  void addsUpTheWidthsOfLetters() {
    double width = TextMeasure.width("Turin", TextStyle.LABEL);

    assertThat(width).isCloseTo(12 * 2.278 * 1.04, within(1e-9));
  }

  @Test
  void accentsMakeNoDifference() {
    assertThat(TextMeasure.width("Škofja Loka é", TextStyle.LABEL))
        .isEqualTo(TextMeasure.width("Skofja Loka e", TextStyle.LABEL));
  }

  @Test
  void lettersOfOtherScriptsCountAsWideOnes() {
    assertThat(TextMeasure.width("東", TextStyle.LABEL))
        .isGreaterThan(TextMeasure.width("Ж", TextStyle.LABEL))
        .isGreaterThan(12);
  }

  @Test
  void cutsWhatIsTooLongWithAnEllipsis() {
    String cut = TextMeasure.cut("Communauté d'agglomération", TextStyle.LABEL, 90);

    assertThat(cut).startsWith("Communaut").endsWith("…");
    assertThat(TextMeasure.width(cut, TextStyle.LABEL)).isLessThanOrEqualTo(90);
    assertThat(TextMeasure.cut("Turin", TextStyle.LABEL, 90)).isEqualTo("Turin");
  }

  @Test
  void wrapsAtSpaces() {
    assertThat(TextMeasure.wrap("one two  three", TextStyle.LABEL, 50))
        .containsExactly("one two", "three");
    assertThat(TextMeasure.wrap("", TextStyle.LABEL, 50)).isEmpty();
  }

  /** "word" takes 27.0 px, a space 3.5 and the ellipsis 9.5, so that three fit into 100 px. */
  @Test
  void aVeryLongTextEndsAfterEightLines() {
    List<String> lines = TextMeasure.wrap("word ".repeat(1_000_000), TextStyle.LABEL, 100);

    assertThat(lines).hasSize(8).last().asString().isEqualTo("word word word…");
    assertThat(TextMeasure.cut("w".repeat(1_000_000), TextStyle.LABEL, 40)).isEqualTo("www…");
  }
}

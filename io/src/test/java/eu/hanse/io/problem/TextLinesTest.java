package eu.hanse.io.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TextLinesTest {

  private static String at(String text, String sought) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int start = text.substring(0, text.indexOf(sought)).getBytes(StandardCharsets.UTF_8).length;
    int end = start + sought.getBytes(StandardCharsets.UTF_8).length;
    SourcePosition position = new TextLines("f", bytes).position(start, end, "");
    return position.line()
        + ":"
        + position.column()
        + "-"
        + position.endLine()
        + ":"
        + position.endColumn();
  }

  @Test
  void countsFromOne() {
    assertThat(at("x", "x")).isEqualTo("1:1-1:2");
  }

  @Test
  void anAccentedLetterTakesOneColumn() {
    assertThat(at("éé x", "x")).isEqualTo("1:4-1:5");
  }

  @Test
  void anEmojiTakesTwoColumns() {
    assertThat(at("😀x", "x")).isEqualTo("1:3-1:4");
  }

  @Test
  void aLineFeedEndsALine() {
    assertThat(at("a\nx", "x")).isEqualTo("2:1-2:2");
  }

  @Test
  void aCarriageReturnAndLineFeedEndOneLine() {
    assertThat(at("a\r\n\r\nx", "x")).isEqualTo("3:1-3:2");
  }

  @Test
  void aLoneCarriageReturnEndsALine() {
    assertThat(at("a\rx", "x")).isEqualTo("2:1-2:2");
  }

  @Test
  void aByteOrderMarkTakesNoColumn() {
    assertThat(at("\uFEFFx", "x")).isEqualTo("1:1-1:2");
  }

  @Test
  void theByteOrderMarkItselfIsAtTheFirstColumn() {
    assertThat(at("\uFEFFx", "\uFEFF")).isEqualTo("1:1-1:1");
  }

  @Test
  void aRangeMayEndOnAnotherLine() {
    assertThat(at("a bc\nd", "bc\nd")).isEqualTo("1:3-2:2");
  }

  @Test
  void anOffsetAfterTheEndIsTheEnd() {
    TextLines lines = new TextLines("f", "ab\n".getBytes(StandardCharsets.UTF_8));

    assertThat(lines.position(99, 99, "").toString()).isEqualTo("f:2:1");
  }

  @Test
  void aPartBeginsAtItsOwnLineAndOffset() {
    TextLines lines = new TextLines("f", "abc".getBytes(StandardCharsets.UTF_8), 100, 7);

    assertThat(lines.position(2, 3, "")).isEqualTo(new SourcePosition("f", 7, 3, 7, 4, 102, ""));
  }

  @Test
  void aPartMayBeginWithinALine() {
    TextLines lines = new TextLines("f", "é\nc".getBytes(StandardCharsets.UTF_8), 100, 7, 5);

    assertThat(lines.position(2, 4, "")).isEqualTo(new SourcePosition("f", 7, 6, 8, 2, 102, ""));
  }

  @Test
  void aTextTakesAColumnForEachUnitOfItsCharacters() {
    assertThat(TextLines.columns("aé😀".getBytes(StandardCharsets.UTF_8))).isEqualTo(4);
  }

  @Test
  void goingBackAndForthPassesOverTheTextOnce() {
    int length = 8_000_000;
    TextLines lines = new TextLines("f", new byte[length]);

    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (int i = 1; i <= 40_000; i++) {
            assertThat(lines.position(0, 1, "").column()).isEqualTo(1);
            assertThat(lines.position(length - i, length, "").column()).isEqualTo(length - i + 1);
          }
        });
  }
}

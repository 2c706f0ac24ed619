package eu.hanse.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class TextLimitTest {

  @Test
  void keepsATextThatIsShortEnough() {
    String text = "x".repeat(80);
    assertThat(TextLimit.LABEL.cut(text)).isEqualTo(text);
    assertThat(TextLimit.LABEL.holds(text)).isTrue();
  }

  @Test
  void cutsATextThatIsOneCharacterTooLong() {
    String text = "x".repeat(81);
    assertThat(TextLimit.LABEL.cut(text)).isEqualTo("x".repeat(80) + "…");
    assertThat(TextLimit.LABEL.holds(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"é", "港", "🌊", "\"", "\\", "<", "&", "\u0000", "\ud800", "\ufffe"})
  void countsBytesAsTheyAreWritten(String piece) {
    String cut = TextLimit.LABEL.cut(piece.repeat(100));
    assertThat(bytes(new JsonMapper().writeValueAsString(cut))).isBetween(15, 85);
    assertThat(bytes(xml(cut))).isBetween(15, 85);
  }

  @Test
  void neverCutsACharacterInHalves() {
    assertThat(TextLimit.LABEL.cut("x" + "🌊".repeat(40))).isEqualTo("x" + "🌊".repeat(19) + "…");
  }

  @Test
  void replacesHalvesOfCharacters() {
    assertThat(TextLimit.LABEL.cut("\ud83c-\udf0a 🌊")).isEqualTo("\ufffd-\ufffd 🌊");
    assertThat(TextLimit.LABEL.holds("\ud83c")).isFalse();
  }

  private static String xml(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}

package eu.hanse.io.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonTextTest {

  @Test
  void aShortTextIsQuotedAsItIs() {
    assertThat(JsonText.quote("Évora 😀")).isEqualTo("\"Évora 😀\"");
  }

  @Test
  void aLongTextIsShortenedBetweenCharacters() {
    assertThat(JsonText.quote("😀".repeat(61))).isEqualTo("\"" + "😀".repeat(60) + "...\"");
  }

  @Test
  void lineEndsAndControlCharactersAreMadeVisible() {
    assertThat(JsonText.quote("a\nb\u0000c\u0085")).isEqualTo("\"a\uFFFDb\uFFFDc\uFFFD\"");
  }

  @Test
  void halfASurrogatePairIsMadeVisible() {
    assertThat(JsonText.quote("a\uD800b")).isEqualTo("\"a\uFFFDb\"");
  }
}

package eu.hanse.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterCellsTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x85, 0x9B, 0x61C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069, 0xFEFF,
        0xD800
      })
  void whatWouldActOnATerminalOrReorderALineIsReplaced(int character) {
    assertThat(CharacterCells.visible(character)).isEqualTo(0xFFFD);
  }

  @Test
  void controlCharactersAreShownAsTheirPictures() {
    assertThat(CharacterCells.visible("\u001b[2J\r\n\u007f\t.")).isEqualTo("␛[2J␍␊␡ .");
  }

  @Test
  void scriptsWrittenFromRightToLeftStayAsTheyAre() {
    String names = "\u05d7\u05d9\u05e4\u05d4 \u0628\u064a\u0631\u0648\u062a Łódź 東京";

    assertThat(CharacterCells.visible(names)).isEqualTo(names);
  }
}

package eu.hanse.io.repair;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.io.problem.SourcePosition;
import eu.hanse.io.problem.TextCorrection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

  private static final String TEXT = "{\"a\": [\"EL\", \"EL\", 1.0, true, null], \"EL\": {}}";

  private static boolean areSame(String before, String after, Replacement... replacements) {
    return Tokens.compare(
            before.getBytes(UTF_8), after.getBytes(UTF_8), Set.of(replacements), false)
        .isSound();
  }

  /** The replacement of the text that begins at an index. */
  private static Replacement replacement(String text, int start, String value) {
    return Replacement.of(
        TextValue.at(text.getBytes(UTF_8), start).orElseThrow(),
        new TextCorrection(SourcePosition.ofFile("data.json"), value, true));
  }

  @Test
  void aTextIsTheSameAsItself() {
    assertThat(areSame(TEXT, TEXT)).isTrue();
  }

  @Test
  void whatWasReplacedMayDiffer() {
    assertThat(areSame(TEXT, TEXT.replaceFirst("EL", "GR"), replacement(TEXT, 7, "GR"))).isTrue();
  }

  @Test
  void whatWasReplacedMustHoldWhatWasToBeWritten() {
    assertThat(areSame(TEXT, TEXT, replacement(TEXT, 7, "GR"))).isFalse();
    assertThat(areSame(TEXT, TEXT.replaceFirst("EL", "G"), replacement(TEXT, 7, "GR"))).isFalse();
  }

  @Test
  void nothingElseMayDiffer() {
    assertThat(areSame(TEXT, TEXT.replaceFirst("EL", "GR"))).isFalse();
    assertThat(areSame(TEXT, TEXT.replace("EL", "GR"), replacement(TEXT, 7, "GR"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.0 -> 1.00", "true -> false", "{} -> {\"b\": 1}", "null -> ", "}} -> }"})
  void anyOtherDifferenceIsFound(String change) {
    List<String> parts = List.of(change.split(" -> ", -1));

    assertThat(areSame(TEXT, TEXT.replace(parts.get(0), parts.get(1)))).isFalse();
  }

  @Test
  void namesOfPropertiesAreNotReplaced() {
    int name = TEXT.lastIndexOf("\"EL\"");

    assertThat(
            areSame(TEXT, TEXT.substring(0, name) + "\"GR\": {}}", replacement(TEXT, name, "GR")))
        .isFalse();
  }

  @Test
  void brokenTextsAreTheSameUpToTheBreak() {
    String broken = TEXT.replace("true", "truth");

    assertThat(areSame(broken, broken.replaceFirst("EL", "GR"), replacement(broken, 7, "GR")))
        .isTrue();
    assertThat(areSame(broken, TEXT)).isFalse();
    assertThat(areSame(TEXT, broken)).isFalse();
  }

  @Test
  void aByteOrderMarkMayGoOnlyIfItWasToBeRemoved() {
    String marked = "\uFEFF" + TEXT;
    Replacement removal = Replacement.ofMarks(marked.getBytes(UTF_8), 0, 1);

    assertThat(areSame(marked, TEXT, removal)).isTrue();
    assertThat(areSame(marked, marked)).isTrue();
    assertThat(areSame(marked, TEXT)).isFalse();
    assertThat(areSame(marked, marked, removal)).isFalse();
    assertThat(areSame(TEXT, marked)).isFalse();
  }

  @Test
  void linesOfAStreamAreComparedByThemselves() {
    String lines = "{\"a\": \n\"EL\"\n";

    assertThat(
            Tokens.compare(
                    lines.getBytes(UTF_8),
                    lines.replace("EL", "GR").getBytes(UTF_8),
                    Set.of(replacement(lines, 7, "GR")),
                    true)
                .isSound())
        .isTrue();
    assertThat(
            Tokens.compare(lines.getBytes(UTF_8), (lines + "\n").getBytes(UTF_8), Set.of(), true)
                .isSound())
        .isFalse();
  }

  @Test
  void whatWasNotReplacedAsItShouldHaveBeenIsTold() {
    Replacement first = replacement(TEXT, 7, "GR");
    Replacement second = replacement(TEXT, 13, "GR");
    Replacement missing = replacement("\"a\"", 0, "b");

    Tokens.Comparison comparison =
        Tokens.compare(
            TEXT.getBytes(UTF_8),
            TEXT.replaceFirst("EL", "GR").getBytes(UTF_8),
            Set.of(first, second, missing),
            false);

    assertThat(comparison.sameOtherwise()).isTrue();
    assertThat(comparison.failed()).containsExactlyInAnyOrder(second, missing);
  }
}

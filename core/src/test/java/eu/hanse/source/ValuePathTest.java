package eu.hanse.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuePathTest {

  @Test
  void aPathIsWrittenAsAJsonPointer() {
    assertThat(ValuePath.of("participations", 3, "city")).hasToString("/participations/3/city");
  }

  @Test
  void theEntityItselfHasTheEmptyPath() {
    assertThat(ValuePath.of()).isEqualTo(ValuePath.ROOT).hasToString("");
    assertThat(ValuePath.parse("").steps()).isEmpty();
  }

  @Test
  void slashesAndTildesInNamesAreEscaped() {
    ValuePath path = ValuePath.of("identifiers", "a/b~c~1");

    assertThat(path).hasToString("/identifiers/a~1b~0c~01");
    assertThat(ValuePath.parse("/identifiers/a~1b~0c~01").steps())
        .containsExactly("identifiers", "a/b~c~1");
  }

  @Test
  void aNameMayBeEmpty() {
    assertThat(ValuePath.parse("/").steps()).containsExactly("");
    assertThat(ValuePath.parse("/a//b/").steps()).containsExactly("a", "", "b", "");
  }

  @Test
  void aPositionIsTheSameAsTheDigitsItIsWrittenWith() {
    assertThat(ValuePath.of("phases", 3))
        .isEqualTo(ValuePath.parse("/phases/3"))
        .hasSameHashCodeAs(ValuePath.parse("/phases/3"));
  }

  @Test
  void digitsThatNoPositionIsWrittenWithAreAName() {
    assertThat(ValuePath.parse("/phases/007")).isNotEqualTo(ValuePath.of("phases", 7));
    assertThat(ValuePath.of("phases", "007").steps()).containsExactly("phases", "007");
    assertThat(ValuePath.of("phases", "99999999999")).isGreaterThan(ValuePath.of("phases", 9));
  }

  @Test
  void aPositionBelowZeroIsReadBackFromItsText() {
    assertThat(ValuePath.of("phases", -1)).isEqualTo(ValuePath.parse("/phases/-1"));
  }

  @Test
  void pathsOfOtherLengthsAreNotEqual() {
    assertThat(ValuePath.parse("/phases/1")).isNotEqualTo(ValuePath.parse("/1"));
    assertThat(ValuePath.parse("/1")).isNotEqualTo(ValuePath.parse("/phases/1"));
    assertThat(ValuePath.of("")).isNotEqualTo(ValuePath.ROOT);
  }

  @Test
  void childrenAreAppended() {
    assertThat(ValuePath.of("phases").child(0).child("period")).hasToString("/phases/0/period");
  }

  @ParameterizedTest
  @ValueSource(strings = {"period", "#/period", "/a~", "/a~2", "/~", "/a~/b", "/\n~x"})
  void otherTextsAreRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValuePath.parse(text))
        .withMessage("path \"" + text + "\": expected a JSON Pointer (RFC 6901) such as /period");
  }

  @Test
  void stepsAreNamesAndPositionsOnly() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValuePath.of("phases", 1.5))
        .withMessage("path step 1.5: expected a property name or a list position");
  }

  @Test
  void positionsAreOrderedByNumberAndComeBeforeNames() {
    List<ValuePath> ordered =
        List.of(
            ValuePath.ROOT,
            ValuePath.parse("/phases"),
            ValuePath.parse("/phases/9"),
            ValuePath.parse("/phases/9/name"),
            ValuePath.parse("/phases/10"),
            ValuePath.parse("/phases/1a"),
            ValuePath.parse("/tracks"));

    assertThat(ordered.stream().sorted()).containsExactlyElementsOf(ordered);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "~0", "~1", "~", "/", "~2", "0"})
  void hugePathsAreReadOrRefusedAtOnce(String piece) {
    String pointer = "/" + piece.repeat(300_000);

    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> roundTrip(pointer));
  }

  private static void roundTrip(String pointer) {
    try {
      assertThat(ValuePath.parse(pointer).toString().equals(pointer)).isTrue();
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageStartingWith("path \"");
    }
  }
}

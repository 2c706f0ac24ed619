package eu.hanse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  @Test
  void theWordWithTheFewestDifferencesWasProbablyMeant() {
    assertThat(Nearest.to("torin", List.of("turku", "turin", "berlin"))).contains("turin");
    assertThat(Nearest.to("helsinky", List.of("helsinki", "helsingor"))).contains("helsinki");
  }

  @Test
  void ofSeveralTheFirstInTheAlphabetIsTaken() {
    assertThat(Nearest.to("nice", List.of("vice", "rice", "mice"))).contains("mice");
  }

  @Test
  void severalThatAreEquallyNearAreAllTold() {
    assertThat(Nearest.all("nice", List.of("vice", "rice", "nixe", "ulm")))
        .containsExactly("nixe", "rice", "vice");
    assertThat(Nearest.all("torin", List.of("turin", "toxic", "turku"))).containsExactly("turin");
  }

  @Test
  void aThirdOfTheLettersMayDiffer() {
    assertThat(Nearest.to("espoox", List.of("espaaa"))).isEmpty();
    assertThat(Nearest.to("espoox", List.of("espoaa"))).contains("espoaa");
  }

  @Test
  void aWordOfThreeLettersMayDifferByOne() {
    assertThat(Nearest.to("ulm", List.of("elm"))).contains("elm");
    assertThat(Nearest.to("ulm", List.of("elk"))).isEmpty();
  }

  @Test
  void nothingIsNearToAWordOfOneOrTwoLetters() {
    assertThat(Nearest.to("x", List.of("y"))).isEmpty();
    assertThat(Nearest.to("it", List.of("at", "its"))).isEmpty();
  }

  @Test
  void aTextOfMoreThanSixtyFourLettersIsNoName() {
    assertThat(Nearest.to("x".repeat(63) + "y", List.of("x".repeat(64)))).isPresent();
    assertThat(Nearest.to("x".repeat(64) + "y", List.of("x".repeat(65)))).isEmpty();
  }

  @Test
  void nothingIsNearToNothing() {
    assertThat(Nearest.to("", List.of("turin"))).isEmpty();
    assertThat(Nearest.to("turin", List.of())).isEmpty();
  }
}

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
  void aThirdOfTheLettersMayDiffer() {
    assertThat(Nearest.to("espoox", List.of("espaaa"))).isEmpty();
    assertThat(Nearest.to("espoox", List.of("espoaa"))).contains("espoaa");
  }

  @Test
  void aShortWordMayDifferByOneLetter() {
    assertThat(Nearest.to("x", List.of("y"))).contains("y");
    assertThat(Nearest.to("x", List.of("yz"))).isEmpty();
  }

  @Test
  void nothingIsNearToNothing() {
    assertThat(Nearest.to("", List.of("turin"))).isEmpty();
    assertThat(Nearest.to("turin", List.of())).isEmpty();
  }
}

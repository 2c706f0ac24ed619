package eu.hanse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordIndexTest {

  private static final List<String> MANY =
      Stream.concat(
              IntStream.range(0, 5000).mapToObj(i -> "city-" + i),
              Stream.of("cluj-napoca", "metropole-grand-paris"))
          .toList();

  @Test
  void findsTheNearestAmongFewWords() {
    assertThat(new WordIndex(List.of("turin", "porto")).nearest("turni")).contains("turin");
  }

  @Test
  void findsAWordMisspeltInItsSecondHalfAmongMany() {
    assertThat(new WordIndex(MANY).nearest("cluj-napcoa")).contains("cluj-napoca");
  }

  @Test
  void findsAWordMisspeltInItsFirstHalfAmongMany() {
    assertThat(new WordIndex(MANY).nearest("metopole-grand-paris"))
        .contains("metropole-grand-paris");
  }

  @Test
  void findsAllThatAreEquallyNearAmongMany() {
    List<String> words = Stream.concat(MANY.stream(), Stream.of("port-a", "port-b")).toList();

    assertThat(new WordIndex(words).allNearest("port-c")).containsExactly("port-a", "port-b");
    assertThat(new WordIndex(words).allNearest("cluj-napcoa")).containsExactly("cluj-napoca");
  }

  @Test
  void findsNothingForAWordWithoutHalves() {
    assertThat(new WordIndex(MANY).nearest("")).isEmpty();
    assertThat(new WordIndex(MANY).nearest("c")).isEmpty();
  }

  @Test
  void findsNothingThatIsFarAway() {
    assertThat(new WordIndex(MANY).nearest("rotterdam")).isEmpty();
  }
}

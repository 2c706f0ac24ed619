package eu.hanse.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CategoriesTest {

  @Test
  void theLargestKindsHaveTheirOwnLookAndTheOthersShareOne() {
    // Nine kinds, of which a has three things and b two.
    List<String> things = List.of("i", "h", "g", "f", "e", "d", "c", "b", "b", "a", "a", "a");

    Categories<String> categories = new Categories<>(things, Optional::of);

    assertThat(categories.used().stream().map(Category::name))
        .containsExactly("a", "b", "c", "d", "e", "f", "g", "2 others");
    assertThat(categories.of("h")).isEqualTo(categories.of("i"));
    assertThat(categories.of("a").marker()).isNotEqualTo(categories.of("b").marker());
    assertThat(categories.of("a").ink()).isNotEqualTo(categories.of("b").ink());
  }

  @Test
  void whatIsNotKnownIsHollow() {
    Categories<String> categories =
        new Categories<>(
            List.of("a", "?"), it -> it.equals("?") ? Optional.empty() : Optional.of(it));

    assertThat(categories.used().stream().map(Category::name)).containsExactly("a", "not known");
    assertThat(categories.of("?").ink()).isNull();
  }
}

package eu.hanse.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DescriptionTest {

  @Test
  void labelsAndValuesAreAligned() {
    Description description = new Description("City turin").line("kind", "x").line("country", "y");

    assertThat(description)
        .hasToString(
            """
            City turin
              kind          x
              country       y\
            """);
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    Description description =
        new Description("City turin")
            .line("nuts", Optional.empty())
            .lines("aliases", List.of())
            .lines("names", ImmutableSortedMap.of());

    assertThat(description).hasToString("City turin");
  }

  @Test
  void theLabelStandsBeforeTheFirstOfSeveralValues() {
    assertThat(new Description("City turin").lines("aliases", List.of("Torino", "Taurinorum")))
        .hasToString(
            """
            City turin
              aliases       Torino
                            Taurinorum\
            """);
  }

  @Test
  void entriesOfMapsAreWrittenWithTheirKeys() {
    assertThat(new Description("x").lines("names", ImmutableSortedMap.of("it", "Torino")))
        .hasToString("x\n  names         it: Torino");
  }

  @Test
  void aLongLabelIsFollowedByOneSpace() {
    assertThat(new Description("x").line("a very long label", 1))
        .hasToString("x\n  a very long label 1");
  }
}

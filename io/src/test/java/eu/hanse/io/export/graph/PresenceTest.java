package eu.hanse.io.export.graph;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.io.export.graph.Presence.Spell;
import eu.hanse.time.DateSpan;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PresenceTest {

  @Test
  void takesDatesThatAreNotFullyKnownAtTheirWidest() {
    assertThat(presence("2018/2019-02").spells())
        .containsExactly(spell("2018-01-01", "2019-02-28"));
  }

  @Test
  void leavesAnOpenPeriodOpen() {
    assertThat(presence("2023-07/..").spells())
        .containsExactly(new Spell(LocalDate.of(2023, 7, 1), Optional.empty()));
  }

  @Test
  void joinsPeriodsThatOverlap() {
    assertThat(presence("2018/2020", "2019/2021").spells())
        .containsExactly(spell("2018-01-01", "2021-12-31"));
  }

  @Test
  void joinsPeriodsOfWhichOneBeginsTheDayAfterTheOther() {
    assertThat(presence("2019-01-01/2019-12-31", "2018").spells())
        .containsExactly(spell("2018-01-01", "2019-12-31"));
  }

  @Test
  void keepsPeriodsApartThatDoNotMeet() {
    assertThat(presence("2020-03-05", "2018-04-04/2018-04-05").spells())
        .containsExactly(spell("2018-04-04", "2018-04-05"), spell("2020-03-05", "2020-03-05"));
  }

  @Test
  void countsWhatIsNotKnownAndWhatIsReversed() {
    Presence presence = presence("2020/2018");
    presence.add(Optional.empty());
    assertThat(presence.spells()).isEmpty();
    assertThat(presence.undated()).isEqualTo(2);
  }

  private static Presence presence(String... periods) {
    Presence presence = new Presence();
    for (String period : periods) {
      presence.add(Optional.of(DateSpan.parse(period)));
    }
    return presence;
  }

  private static Spell spell(String first, String last) {
    return new Spell(LocalDate.parse(first), Optional.of(LocalDate.parse(last)));
  }
}

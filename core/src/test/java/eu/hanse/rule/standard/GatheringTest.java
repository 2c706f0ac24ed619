package eu.hanse.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import eu.hanse.time.DateSpan;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GatheringTest {

  private final Gathering<String> gathering = new Gathering<>();

  private void add(String thing, String period) {
    gathering.add(thing, Optional.of(DateSpan.parse(period)));
  }

  @Test
  void nothingGathersWhereNothingIs() {
    assertThat(gathering.largest()).isEmpty();
  }

  @Test
  void whatIsAlwaysThereCountsOnEveryDay() {
    gathering.add("rock", Optional.empty());
    add("bird", "2018-05-01/2018-05-03");

    assertThat(gathering.largest()).containsExactlyInAnyOrder("rock", "bird");
  }

  @Test
  void whatLeavesOnADayIsThereWithWhatComesOnThatDay() {
    add("winter", "2018-01-01/2018-03-20");
    add("spring", "2018-03-20/2018-06-21");

    assertThat(gathering.largest()).containsExactlyInAnyOrder("winter", "spring");
  }

  @Test
  void whatLeavesTheDayBeforeIsNotThereAnyMore() {
    add("winter", "2018-01-01/2018-03-19");
    add("spring", "2018-03-20/2018-06-21");

    assertThat(gathering.largest()).containsExactly("winter");
  }

  @Test
  void aThingCountsOnceHoweverOftenItIsAdded() {
    gathering.add("bird", Optional.empty());
    add("bird", "2018");
    add("bird", "2018-05-01");
    add("fish", "2018-05-01/2018-05-03");
    add("fish", "2018-05-02/2018-05-04");
    add("crab", "2018-05-04");

    assertThat(gathering.largest()).containsExactlyInAnyOrder("bird", "fish", "crab");
  }

  @Test
  void aThingThatLeavesWithOneOfItsStaysIsStillThereWithTheOther() {
    add("fish", "2018-05-01/2018-05-02");
    add("fish", "2018-05-01/2018-05-09");
    add("crab", "2018-05-05");

    assertThat(gathering.largest()).containsExactlyInAnyOrder("fish", "crab");
  }

  @Test
  void periodsOfWhichNoDayIsCertainDoNotCount() {
    add("bird", "2018");
    add("fish", "2020/2018");

    assertThat(gathering.largest()).isEmpty();
  }

  @Test
  void daysCanBeGivenAsARange() {
    LocalDate day = LocalDate.of(2018, 5, 1);
    gathering.add("bird", Range.closed(day, day));

    assertThat(gathering.largest()).containsExactly("bird");
  }
}

package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.network;
import static eu.hanse.rule.standard.Judging.participation;
import static eu.hanse.rule.standard.Judging.span;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipationDuplicateTest {

  private static final ParticipationDuplicate RULE = new ParticipationDuplicate();

  @Test
  void reportsACityThatTakesPartTwiceInOneRole() {
    assertThat(Judged.messages(RULE, network(partner("turin"), partner("turin"))))
        .containsExactly("The city turin takes part twice as partner.");
    assertThat(placesOf(partner("porto"), partner("turin"), partner("turin")))
        .containsExactly("/participations/2/city <- /participations/1/city");
  }

  @Test
  void acceptsTwoRolesAndTwoCities() {
    assertThat(
            placesOf(
                partner("turin"),
                participation("turin", ParticipationRole.LEAD_PARTNER),
                partner("porto")))
        .isEmpty();
  }

  @Test
  void comparesWithEveryEarlierOneNotOnlyWithTheFirst() {
    assertThat(placesOf(partner("2016"), partner("2019"), partner("2019")))
        .containsExactly("/participations/2/city <- /participations/1/city");
  }

  @Test
  void reportsEachRepetitionOnceWithTheFirst() {
    assertThat(placesOf(partner("2019"), partner("2019"), partner("2019")))
        .containsExactly(
            "/participations/1/city <- /participations/0/city",
            "/participations/2/city <- /participations/0/city");
  }

  @Test
  void seesWhatAWideParticipationCoversAfterANarrowOne() {
    assertThat(placesOf(partner("2016"), partner("2014/2020"), partner("2018")))
        .containsExactly(
            "/participations/1/city <- /participations/0/city",
            "/participations/2/city <- /participations/1/city");
  }

  @ParameterizedTest
  @CsvSource({
    "2016/2017, 2018/2019",
    "2018/2019, 2016/2017",
    "2018-01/2018-06, 2018-07/..",
    "2019/.., 2016/2018"
  })
  void acceptsPeriodsThatFollowOneAnother(String first, String second) {
    assertThat(placesOf(partner(first), partner(second))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2016/2018, 2018/2019",
    "2016/.., 2019",
    "2018, 2018-07",
    "2018-01-01/2018-07-01, 2018-07-01/.."
  })
  void reportsPeriodsThatMayShareADay(String first, String second) {
    assertThat(placesOf(partner(first), partner(second))).hasSize(1);
  }

  @Test
  void takesAParticipationWithoutPeriodForOneOfTheWholeProgramme() {
    assertThat(placesOf(partner("turin", "2019"), partner("turin"))).hasSize(1);
    assertThat(placesOf(partner("turin"), partner("turin", "2019"))).hasSize(1);
  }

  @Test
  void leavesAReversedPeriodToItsOwnRule() {
    assertThat(placesOf(partner("2020/2018"), partner("2020/2018"))).isEmpty();
  }

  @Test
  @Timeout(10)
  void manyParticipationsOfOneCityAreQuick() {
    Participation[] years =
        Stream.iterate(1, year -> year + 1)
            .limit(9_000)
            .map(year -> partner(String.format(Locale.ROOT, "%04d", year)))
            .toArray(Participation[]::new);

    assertThat(placesOf(years)).isEmpty();
  }

  private static List<String> placesOf(Participation... participations) {
    return Judged.paths(RULE, network(participations));
  }

  /** A partner by name, or turin in a period. */
  private static Participation partner(String text) {
    return Character.isDigit(text.charAt(0))
        ? partner("turin", text)
        : participation(text, ParticipationRole.PARTNER);
  }

  private static Participation partner(String city, String period) {
    return participation(city, ParticipationRole.PARTNER).withPeriod(span(period));
  }
}

package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.city;
import static eu.hanse.rule.standard.Judging.initiative;
import static eu.hanse.rule.standard.Judging.judge;
import static eu.hanse.rule.standard.Judging.network;
import static eu.hanse.rule.standard.Judging.participation;
import static eu.hanse.rule.standard.Judging.span;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.id.CityId;
import eu.hanse.id.InitiativeReference;
import eu.hanse.programme.Initiative;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.programme.Transfer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the rules on initiatives. */
class InitiativeRulesTest {

  private static final InitiativeCityOutsideProgramme CITIES = new InitiativeCityOutsideProgramme();
  private static final InitiativeOutsidePeriod PERIOD = new InitiativeOutsidePeriod();

  @Test
  void reportsACityThatDoesNotTakePart() {
    Programme programme =
        joined("porto").withInitiatives(carriedOutBy("porto"), carriedOutBy("porto", "turin"));

    assertThat(Judged.paths(CITIES, programme))
        .containsExactly("/initiatives/1/cities/1 <- /participations");
    assertThat(Judged.messages(CITIES, programme))
        .containsExactly(
            "The city turin carries out the initiative data, but does not take part in the"
                + " programme.");
  }

  @Test
  void acceptsAPartOfACityThatTakesPart() {
    Programme programme = joined("metropolis").withInitiatives(carriedOutBy("suburb"));
    Programme other = joined("elsewhere").withInitiatives(carriedOutBy("suburb"));

    assertThat(
            judge(
                CITIES,
                programme,
                city("metropolis", "FR"),
                city("suburb", "FR").withPartOf(CityId.of("metropolis"))))
        .isEmpty();
    assertThat(
            judge(
                CITIES,
                other,
                city("elsewhere", "FR"),
                city("suburb", "FR").withPartOf(CityId.of("metropolis"))))
        .hasSize(1);
  }

  @Test
  void aProgrammeWithoutCitiesHasNoOutsiders() {
    assertThat(Judged.by(CITIES, network().withInitiatives(carriedOutBy("turin")))).isEmpty();
  }

  @Test
  void anUnknownCityMayBeAnyOther() {
    assertThat(Judged.by(CITIES, joined("porto").withInitiatives(carriedOutBy("atlantis"))))
        .isEmpty();
    assertThat(Judged.by(CITIES, joined("atlantis").withInitiatives(carriedOutBy("turin"))))
        .isEmpty();
  }

  @Test
  void reportsAnInitiativeThatLastsLongerThanTheProgramme() {
    Programme programme =
        network()
            .withPeriod(span("2018/2020"))
            .withInitiatives(lasting("2019"), lasting("2019/2021"));

    assertThat(Judged.paths(PERIOD, programme)).containsExactly("/initiatives/1/period <- /period");
    assertThat(Judged.messages(PERIOD, programme))
        .containsExactly(
            "The initiative data (2019/2021) lies outside the period of its programme, 2018/2020.");
  }

  @ParameterizedTest
  @CsvSource({
    "2018-04-04/2020-12-04, 0",
    "2018-04-03/2020-12-04, 1",
    "2018-04-04/2020-12-05, 1",
    "2018/2020, 0",
    "2021/2017, 0"
  })
  void aDayMoreIsOutside(String period, int findings) {
    assertThat(
            Judged.by(
                PERIOD,
                network()
                    .withPeriod(span("2018-04-04/2020-12-04"))
                    .withInitiatives(lasting(period))))
        .hasSize(findings);
  }

  @Test
  void withoutPeriodsNothingLiesOutside() {
    assertThat(Judged.by(PERIOD, network().withInitiatives(lasting("2019")))).isEmpty();
    assertThat(
            Judged.by(
                PERIOD, network().withPeriod(span("2018")).withInitiatives(initiative("data"))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"data", "network/data"})
  void aPracticeThatIsTransferredWasThereBefore(String practice) {
    assertThat(Judged.by(PERIOD, transferring(practice))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"energy", "other/data"})
  void thePracticeOfAnotherProgrammeIsAnother(String practice) {
    assertThat(Judged.by(PERIOD, transferring(practice))).hasSize(1);
  }

  private static Programme transferring(String practice) {
    return network()
        .withPeriod(span("2018"))
        .withInitiatives(lasting("2017"))
        .withTransfers(
            Transfer.builder()
                .practice(InitiativeReference.parse(practice))
                .from(CityId.of("turin"))
                .build());
  }

  private static Programme joined(String city) {
    return network(participation(city, ParticipationRole.PARTNER));
  }

  private static Initiative carriedOutBy(String... cities) {
    List<CityId> ids = Arrays.stream(cities).map(CityId::of).toList();
    return initiative("data").withCities(ids);
  }

  private static Initiative lasting(String period) {
    return initiative("data").withPeriod(span(period));
  }
}

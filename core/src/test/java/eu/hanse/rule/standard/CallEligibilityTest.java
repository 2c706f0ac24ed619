package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.city;
import static eu.hanse.rule.standard.Judging.participation;
import static eu.hanse.rule.standard.UnderCall.PAGE;
import static eu.hanse.rule.standard.UnderCall.call;
import static eu.hanse.rule.standard.UnderCall.demands;
import static eu.hanse.rule.standard.UnderCall.lead;
import static eu.hanse.rule.standard.UnderCall.least;
import static eu.hanse.rule.standard.UnderCall.messages;
import static eu.hanse.rule.standard.UnderCall.most;
import static eu.hanse.rule.standard.UnderCall.partner;
import static eu.hanse.rule.standard.UnderCall.paths;
import static eu.hanse.rule.standard.UnderCall.ports;
import static eu.hanse.rule.standard.UnderCall.skipped;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.call.Call;
import eu.hanse.call.EligibilityDemand;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.city.City;
import eu.hanse.city.Population;
import eu.hanse.id.CityId;
import eu.hanse.id.OrganisationId;
import eu.hanse.place.Country;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules on which cities may take part: from which countries, and of which size. */
class CallEligibilityTest {

  private static final CallCountryNotEligible COUNTRY = new CallCountryNotEligible();
  private static final ChallengePopulation POPULATION = new ChallengePopulation();

  private static Call.Builder openTo(String... countries) {
    EligibilityDemand.Builder eligible = EligibilityDemand.builder().addCitation(PAGE);
    for (String country : countries) {
      eligible.addCountry(Country.of(country));
    }
    return call().eligibility(eligible.build());
  }

  private static Call.Builder in(String opens, String closes, String... countries) {
    return openTo(countries).opens(PartialDate.parse(opens)).closes(PartialDate.parse(closes));
  }

  private static Participation core(String city) {
    return participation(city, ParticipationRole.CORE_CITY);
  }

  private static City inhabitedBy(long inhabitants) {
    return city("turin", "IT").withPopulation(Population.of(inhabitants, 2019));
  }

  @Test
  void reportsACityOfACountryThatIsNotEligible() {
    Call.Builder call = in("2018", "2018", "NO", "CH");
    Programme programme = ports(lead("turin"), partner("belgrade"));

    assertThat(paths(COUNTRY, call, programme, city("turin", "IT"), city("belgrade", "RS")))
        .containsExactly("/participations/1/city <- /call");
    assertThat(messages(COUNTRY, call, programme, city("turin", "IT"), city("belgrade", "RS")))
        .containsExactly(
            "The city belgrade is in Serbia"
                + demands("member states of the European Union, Switzerland, Norway"));
  }

  @Test
  void isContentWithMemberStatesAndWithTheCountriesNamed() {
    Call.Builder call = in("2018", "2018", "NO");
    Programme programme = ports(lead("turin"), partner("oslo"));

    assertThat(paths(COUNTRY, call, programme, city("turin", "IT"), city("oslo", "NO"))).isEmpty();
    assertThat(skipped(COUNTRY, call, programme, city("turin", "IT"), city("oslo", "NO")))
        .isEmpty();
  }

  @Test
  void membershipCountsOnTheDaysOfTheCall() {
    Programme programme = ports(lead("london"));
    Object london = city("london", "UK");

    assertThat(paths(COUNTRY, in("2019", "2019"), programme, london)).isEmpty();
    assertThat(paths(COUNTRY, in("2020-01-31", "2020-06"), programme, london)).isEmpty();
    assertThat(paths(COUNTRY, in("2020-02-01", "2020-06"), programme, london)).hasSize(1);
    assertThat(paths(COUNTRY, openTo().closes(PartialDate.parse("2020-01")), programme, london))
        .isEmpty();
    assertThat(paths(COUNTRY, openTo().closes(PartialDate.parse("2020-02")), programme, london))
        .hasSize(1);
    assertThat(paths(COUNTRY, openTo().opens(PartialDate.parse("2020-02")), programme, london))
        .hasSize(1);
  }

  @Test
  void membershipCountsAtTheStartOfTheProgrammeIfTheCallHasNoDays() {
    Programme programme = ports(lead("zagreb"));
    Object zagreb = city("zagreb", "HR");

    assertThat(paths(COUNTRY, openTo(), programme.withPeriod(Judging.span("2013-06/2015")), zagreb))
        .hasSize(1);
    assertThat(paths(COUNTRY, openTo(), programme.withPeriod(Judging.span("2013/2015")), zagreb))
        .isEmpty();
    assertThat(paths(COUNTRY, openTo(), programme, zagreb)).isEmpty();
  }

  @Test
  void reportsACityOnce() {
    Programme programme =
        ports(lead("belgrade"), participation("belgrade", ParticipationRole.GOOD_PRACTICE_CITY));

    assertThat(paths(COUNTRY, in("2018", "2018"), programme, city("belgrade", "RS")))
        .containsExactly("/participations/0/city <- /call");
  }

  @ParameterizedTest
  @EnumSource(
      value = ParticipationRole.class,
      names = {"OBSERVER_CITY", "ASSOCIATED_PARTNER", "INTERNATIONAL_MENTOR_CITY", "MENTOR_CITY"})
  void whoHasNoShareMayComeFromAnywhere(ParticipationRole role) {
    Programme programme = ports(participation("belgrade", role));

    assertThat(paths(COUNTRY, in("2018", "2018"), programme, city("belgrade", "RS"))).isEmpty();
  }

  @Test
  void coreCitiesHaveAShare() {
    assertThat(paths(COUNTRY, in("2018", "2018"), ports(core("belgrade")), city("belgrade", "RS")))
        .hasSize(1);
  }

  @Test
  void aCityThatIsNotInTheDataMayBeEligible() {
    assertThat(paths(COUNTRY, in("2018", "2018"), ports(lead("atlantis")))).isEmpty();
    assertThat(skipped(COUNTRY, call(), ports()))
        .isEqualTo("its call says nothing about eligible countries");
  }

  @Test
  void reportsACoreCityThatIsTooSmall() {
    Programme programme = ports(core("turin"));

    assertThat(
            UnderCall.judge(
                POPULATION, call().population(least(50_000)), programme, inhabitedBy(49_999)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/participations/0/city");
              assertThat(finding.message())
                  .isEqualTo(
                      "The number of inhabitants of the city turin is 49999 (2019)"
                          + demands("at least 50000"));
              assertThat(finding.related().get(1).subject())
                  .isEqualTo(EntityKey.of(CityId.of("turin")));
              assertThat(finding.related().get(1).path()).hasToString("/population");
              assertThat(finding.related().get(1).label()).isEqualTo("the population");
            });
  }

  @Test
  void isContentWithACoreCityThatIsLargeEnough() {
    Programme programme = ports(core("turin"));

    assertThat(paths(POPULATION, call().population(least(50_000)), programme, inhabitedBy(50_000)))
        .isEmpty();
    assertThat(
            skipped(POPULATION, call().population(least(50_000)), programme, inhabitedBy(50_000)))
        .isEmpty();
    assertThat(paths(POPULATION, call().population(most(50_000)), programme, inhabitedBy(50_001)))
        .hasSize(1);
  }

  @Test
  void membersOfAConsortiumMayBeSmall() {
    Programme programme = ports(core("turin").withConsortium(OrganisationId.of("towns")));

    assertThat(paths(POPULATION, call().population(least(50_000)), programme, inhabitedBy(1)))
        .isEmpty();
  }

  @Test
  void mentorsMayBeSmall() {
    Programme programme = ports(participation("turin", ParticipationRole.MENTOR_CITY));

    assertThat(paths(POPULATION, call().population(least(50_000)), programme, inhabitedBy(1)))
        .isEmpty();
  }

  @Test
  void aSmallCityIsReportedOnce() {
    assertThat(
            paths(
                POPULATION,
                call().population(least(50_000)),
                ports(core("turin"), core("turin")),
                inhabitedBy(1)))
        .containsExactly("/participations/0/city <- /call <- /population");
  }

  @Test
  void aCityOfUnknownSizeMayBeLargeEnough() {
    Call.Builder call = call().population(least(50_000));

    assertThat(paths(POPULATION, call, ports(core("turin")), city("turin", "IT"))).isEmpty();
    assertThat(paths(POPULATION, call, ports(core("atlantis")))).isEmpty();
    assertThat(skipped(POPULATION, call(), ports()))
        .isEqualTo("its call says nothing about the number of inhabitants");
  }
}

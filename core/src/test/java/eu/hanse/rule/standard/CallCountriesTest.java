package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.city;
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
import eu.hanse.id.OrganisationId;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.InvolvementRole;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import org.junit.jupiter.api.Test;

/** The rules on the countries that partners come from. */
class CallCountriesTest {

  private static final CallCountries COUNTRIES = new CallCountries();
  private static final CallPartnersPerCountry PER_COUNTRY = new CallPartnersPerCountry();

  private static final Call.Builder THREE_COUNTRIES = call().countries(least(3));
  private static final Call.Builder ONE_PER_COUNTRY = call().partnersPerCountry(most(1));

  private static final Object TURIN = city("turin", "IT");
  private static final Object MILAN = city("milan", "IT");
  private static final Object GENOA = city("genoa", "IT");
  private static final Object LYON = city("lyon", "FR");
  private static final Object ESPOO = city("espoo", "FI");

  @Test
  void reportsTooFewCountries() {
    Programme programme = ports(lead("turin"), partner("milan"), partner("lyon"));

    assertThat(paths(COUNTRIES, THREE_COUNTRIES, programme, TURIN, MILAN, LYON))
        .containsExactly("/participations <- /call");
    assertThat(messages(COUNTRIES, THREE_COUNTRIES, programme, TURIN, MILAN, LYON))
        .containsExactly(
            "The number of countries that partners come from is 2" + demands("at least 3"));
    assertThat(
            UnderCall.judge(COUNTRIES, THREE_COUNTRIES, programme, TURIN, MILAN, LYON)
                .get(0)
                .arguments())
        .containsEntry("countries", "FR, IT");
  }

  @Test
  void isContentWithEnoughCountries() {
    Programme programme = ports(lead("turin"), partner("espoo"), partner("lyon"));

    assertThat(paths(COUNTRIES, THREE_COUNTRIES, programme, TURIN, ESPOO, LYON)).isEmpty();
    assertThat(skipped(COUNTRIES, THREE_COUNTRIES, programme, TURIN, ESPOO, LYON)).isEmpty();
  }

  @Test
  void aPartnerOfUnknownCountryMayComeFromAFurtherOne() {
    Programme programme = ports(lead("turin"), partner("atlantis"), partner("lyon"));
    Programme withOrganisation =
        ports(lead("turin"), partner("lyon"))
            .withInvolvements(
                Involvement.builder()
                    .organisation(OrganisationId.of("university"))
                    .role(InvolvementRole.CONSORTIUM_MEMBER)
                    .build());

    assertThat(paths(COUNTRIES, THREE_COUNTRIES, programme, TURIN, LYON)).isEmpty();
    assertThat(paths(COUNTRIES, THREE_COUNTRIES, withOrganisation, TURIN, LYON)).isEmpty();
  }

  @Test
  void anUnknownPartnerThatIsListedTwiceComesFromOneCountry() {
    Programme programme = ports(lead("turin"), partner("atlantis"), partner("atlantis"));

    assertThat(messages(COUNTRIES, THREE_COUNTRIES, programme, TURIN))
        .containsExactly(
            "The number of countries that partners come from is 2" + demands("at least 3"));
  }

  @Test
  void reportsTooManyCountriesAtOneTime() {
    Programme programme =
        ports(lead("turin"), partner("espoo", "2018/2019"), partner("lyon", "2019/2020"));
    Programme replaced =
        ports(lead("turin"), partner("espoo", "2018"), partner("lyon", "2019/2020"));
    Call.Builder atMostTwo = call().countries(most(2));

    assertThat(paths(COUNTRIES, atMostTwo, replaced, TURIN, ESPOO, LYON)).isEmpty();
    assertThat(paths(COUNTRIES, atMostTwo, programme, TURIN, ESPOO, LYON)).isEmpty();
    assertThat(
            messages(
                COUNTRIES,
                atMostTwo,
                ports(lead("turin"), partner("espoo"), partner("lyon")),
                TURIN,
                ESPOO,
                LYON))
        .containsExactly(
            "The number of countries that partners come from at one time is 3"
                + demands("at most 2"));
  }

  @Test
  void saysNothingOfAListWithoutPartners() {
    assertThat(paths(COUNTRIES, THREE_COUNTRIES, ports())).isEmpty();
    assertThat(skipped(COUNTRIES, THREE_COUNTRIES, ports())).isEqualTo("it lists no partners");
    assertThat(skipped(COUNTRIES, call(), ports()))
        .isEqualTo("its call says nothing about countries");
  }

  @Test
  void reportsASecondPartnerFromOneCountry() {
    Programme programme = ports(lead("lyon"), partner("turin"), partner("espoo"), partner("milan"));

    assertThat(paths(PER_COUNTRY, ONE_PER_COUNTRY, programme, TURIN, MILAN, LYON, ESPOO))
        .containsExactly("/participations/3 <- /call <- /participations/1");
    assertThat(messages(PER_COUNTRY, ONE_PER_COUNTRY, programme, TURIN, MILAN, LYON, ESPOO))
        .containsExactly(
            "The number of partners from Italy, besides the lead, is 2 at one time (turin, milan)"
                + demands("at most 1"));
  }

  @Test
  void reportsThreePartnersFromOneCountryOnce() {
    Programme programme = ports(lead("lyon"), partner("turin"), partner("genoa"), partner("milan"));

    assertThat(paths(PER_COUNTRY, ONE_PER_COUNTRY, programme, TURIN, MILAN, LYON, GENOA))
        .containsExactly("/participations/3 <- /call <- /participations/1");
    assertThat(
            paths(
                PER_COUNTRY,
                call().partnersPerCountry(most(3)),
                programme,
                TURIN,
                MILAN,
                LYON,
                GENOA))
        .isEmpty();
  }

  @Test
  void theLeadDoesNotCount() {
    Programme programme =
        ports(
            partner("turin"),
            lead("milan"),
            Judging.participation("milan", ParticipationRole.GOOD_PRACTICE_CITY));

    assertThat(paths(PER_COUNTRY, ONE_PER_COUNTRY, programme, TURIN, MILAN)).isEmpty();
    assertThat(skipped(PER_COUNTRY, ONE_PER_COUNTRY, programme, TURIN, MILAN)).isEmpty();
  }

  @Test
  void aCityThatIsListedTwiceCountsOnce() {
    Programme programme = ports(partner("turin"), partner("turin"));

    assertThat(paths(PER_COUNTRY, ONE_PER_COUNTRY, programme, TURIN)).isEmpty();
  }

  @Test
  void partnersFromOneCountryMayFollowOneAnother() {
    Programme programme = ports(partner("turin", "2018"), partner("milan", "2019/2020"));

    assertThat(paths(PER_COUNTRY, ONE_PER_COUNTRY, programme, TURIN, MILAN)).isEmpty();
  }

  @Test
  void citiesOfUnknownCountryAreNotFromOneCountry() {
    Programme programme = ports(partner("atlantis"), partner("lemuria"));

    assertThat(paths(PER_COUNTRY, ONE_PER_COUNTRY, programme)).isEmpty();
    assertThat(skipped(PER_COUNTRY, call(), programme))
        .isEqualTo("its call says nothing about partners per country");
  }
}

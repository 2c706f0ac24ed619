package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.city;
import static eu.hanse.rule.standard.Judging.span;
import static eu.hanse.rule.standard.Samples.amount;
import static eu.hanse.rule.standard.Samples.plan;
import static eu.hanse.rule.standard.Samples.rate;
import static eu.hanse.rule.standard.UnderCall.PAGE;
import static eu.hanse.rule.standard.UnderCall.call;
import static eu.hanse.rule.standard.UnderCall.demands;
import static eu.hanse.rule.standard.UnderCall.lead;
import static eu.hanse.rule.standard.UnderCall.messages;
import static eu.hanse.rule.standard.UnderCall.partner;
import static eu.hanse.rule.standard.UnderCall.paths;
import static eu.hanse.rule.standard.UnderCall.ports;
import static eu.hanse.rule.standard.UnderCall.skipped;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.call.Call;
import eu.hanse.call.RateCeiling;
import eu.hanse.funding.Contribution;
import eu.hanse.funding.ContributionKind;
import eu.hanse.funding.FundingPlan;
import eu.hanse.funding.Rate;
import eu.hanse.id.OrganisationId;
import eu.hanse.place.Country;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.InvolvementRole;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Programme;
import eu.hanse.programme.RegionCategory;
import eu.hanse.time.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallRateTest {

  private static final CallRate RULE = new CallRate();

  private static final String UNKNOWN =
      "the rate that its call grants to some partner is not known";

  private static RateCeiling upTo(String rate) {
    return RateCeiling.builder().most(Rate.parse(rate)).addCitation(PAGE).build();
  }

  private static RateCeiling upTo(String rate, RegionCategory... regions) {
    return upTo(rate).withRegions(List.of(regions));
  }

  private static RateCeiling upTo(String rate, String country) {
    return upTo(rate).withCountries(Country.of(country));
  }

  /** 70 % in more developed regions, 85 % in others, 50 % in Switzerland, nothing in Norway. */
  private static Call.Builder byRegion() {
    return byRegionUndated().opens(PartialDate.parse("2018"));
  }

  private static Call.Builder byRegionUndated() {
    return call()
        .addRate(upTo("0.7", RegionCategory.MORE_DEVELOPED))
        .addRate(upTo("0.85", RegionCategory.TRANSITION, RegionCategory.LESS_DEVELOPED))
        .addRate(upTo("0.5", "CH"))
        .addRate(upTo("0", "NO"));
  }

  private static Participation in(String city, RegionCategory region) {
    return partner(city).withRegionCategory(region);
  }

  private static FundingPlan granting(String rate) {
    return plan(rate("urbact", rate).withKind(ContributionKind.GRANT));
  }

  private static Programme funded(Programme programme, FundingPlan... plans) {
    return programme.withFunding(plans);
  }

  private static final Object TURIN = city("turin", "IT");
  private static final Object LYON = city("lyon", "FR");
  private static final Object BERN = city("bern", "CH");
  private static final Object OSLO = city("oslo", "NO");
  private static final Object BELGRADE = city("belgrade", "RS");

  @Test
  void reportsAGrantAboveTheOnlyRate() {
    Programme programme = funded(ports(), granting("0.9"), granting("0.91"));
    Call.Builder call = call().addRate(upTo("0.9"));

    assertThat(paths(RULE, call, programme))
        .containsExactly("/funding/1/contributions/0/rate <- /call");
    assertThat(messages(RULE, call, programme))
        .containsExactly(
            "The grant of city:urbact is 91 % of the total"
                + demands("at most 90 % for any of its partners"));
  }

  @Test
  void theHighestOfSeveralGeneralRatesCounts() {
    Call.Builder call = call().addRate(upTo("0.9")).addRate(upTo("0.7"));

    assertThat(paths(RULE, call, funded(ports(), granting("0.9")))).isEmpty();
    assertThat(skipped(RULE, call, funded(ports(), granting("0.9")))).isEmpty();
  }

  @Test
  void reportsARateThatFollowsFromAmounts() {
    Call.Builder call = call().addRate(upTo("0.9"));
    Contribution grant = amount("urbact", "EUR 91.00").withKind(ContributionKind.GRANT);
    FundingPlan plan = plan("EUR 100.00", amount("turin", "EUR 9.00"), grant);

    assertThat(paths(RULE, call, funded(ports(), plan)))
        .containsExactly("/funding/0/contributions/1/amount <- /call");
  }

  @Test
  void onlyGrantsAreJudged() {
    Call.Builder call = call().addRate(upTo("0.5"));
    Contribution own = rate("turin", "0.9");

    assertThat(paths(RULE, call, funded(ports(), plan(own)))).isEmpty();
    assertThat(
            paths(RULE, call, funded(ports(), plan(own.withKind(ContributionKind.OWN_RESOURCES)))))
        .isEmpty();
  }

  @Test
  void theHighestRateOfThePartnersCounts() {
    Programme developed = ports(in("turin", RegionCategory.MORE_DEVELOPED));
    Programme mixed =
        ports(
            in("turin", RegionCategory.MORE_DEVELOPED), in("lyon", RegionCategory.LESS_DEVELOPED));

    assertThat(messages(RULE, byRegion(), funded(developed, granting("0.72")), TURIN))
        .containsExactly(
            "The grant of city:urbact is 72 % of the total"
                + demands("at most 70 % for any of its partners"));
    assertThat(paths(RULE, byRegion(), funded(developed, granting("0.7")), TURIN)).isEmpty();
    assertThat(paths(RULE, byRegion(), funded(mixed, granting("0.85")), TURIN, LYON)).isEmpty();
    assertThat(paths(RULE, byRegion(), funded(mixed, granting("0.851")), TURIN, LYON)).hasSize(1);
  }

  @Test
  void ofAMemberStateInAnUnknownRegionTheHighestOfAllRegionsCounts() {
    assertThat(paths(RULE, byRegion(), funded(ports(lead("turin")), granting("0.85")), TURIN))
        .isEmpty();
    assertThat(messages(RULE, byRegion(), funded(ports(lead("turin")), granting("0.86")), TURIN))
        .containsExactly(
            "The grant of city:urbact is 86 % of the total"
                + demands("at most 85 % for any of its partners"));
  }

  @Test
  void ofAnUnknownRegionNothingIsKnownUnlessTheRatesOfAllRegionsAre() {
    Call.Builder call =
        call()
            .opens(PartialDate.parse("2018"))
            .addRate(upTo("0.7", RegionCategory.MORE_DEVELOPED))
            .addRate(upTo("0.85", RegionCategory.TRANSITION));

    assertThat(skipped(RULE, call, funded(ports(lead("turin")), granting("1")), TURIN))
        .isEqualTo(UNKNOWN);
    assertThat(
            skipped(
                RULE,
                call,
                funded(ports(in("turin", RegionCategory.LESS_DEVELOPED)), granting("1")),
                TURIN))
        .isEqualTo(UNKNOWN);
  }

  @Test
  void theRateOfACountryCountsWhateverTheRegion() {
    Programme bern = ports(in("bern", RegionCategory.LESS_DEVELOPED));

    assertThat(messages(RULE, byRegion(), funded(bern, granting("0.6")), BERN))
        .containsExactly(
            "The grant of city:urbact is 60 % of the total"
                + demands("at most 50 % for any of its partners"));
    assertThat(paths(RULE, byRegion(), funded(ports(lead("oslo")), granting("0.01")), OSLO))
        .hasSize(1);
    assertThat(paths(RULE, byRegion(), funded(ports(lead("oslo")), granting("0")), OSLO)).isEmpty();
  }

  @Test
  void ofACountryThatIsNoMemberAndNotNamedNothingIsKnown() {
    Programme programme = funded(ports(lead("turin"), partner("belgrade")), granting("1"));

    assertThat(paths(RULE, byRegion(), programme, TURIN, BELGRADE)).isEmpty();
    assertThat(skipped(RULE, byRegion(), programme, TURIN, BELGRADE)).isEqualTo(UNKNOWN);
  }

  @Test
  void theGeneralRateCountsWhereNoOtherDoes() {
    Call.Builder call = byRegion().addRate(upTo("0.95"));

    assertThat(messages(RULE, call, funded(ports(lead("belgrade")), granting("0.96")), BELGRADE))
        .containsExactly(
            "The grant of city:urbact is 96 % of the total"
                + demands("at most 95 % for any of its partners"));
    assertThat(paths(RULE, call, funded(ports(lead("turin")), granting("0.86")), TURIN)).hasSize(1);
  }

  @Test
  void aPartnerOfUnknownCountryMayHaveAnyRate() {
    Programme unknownCity = funded(ports(lead("turin"), partner("atlantis")), granting("1"));
    Programme organisation =
        funded(ports(lead("turin")), granting("1"))
            .withInvolvements(
                Involvement.builder()
                    .organisation(OrganisationId.of("university"))
                    .role(InvolvementRole.CONSORTIUM_MEMBER)
                    .build());

    assertThat(skipped(RULE, byRegion(), unknownCity, TURIN)).isEqualTo(UNKNOWN);
    assertThat(skipped(RULE, byRegion(), organisation, TURIN)).isEqualTo(UNKNOWN);
    assertThat(skipped(RULE, byRegion(), funded(ports(), granting("1")))).isEqualTo(UNKNOWN);
  }

  @Test
  void membershipIsThatOfTheCallOrElseOfTheStartOfTheProgramme() {
    Call.Builder undated = byRegionUndated();
    Object london = city("london", "UK");
    Programme programme = funded(ports(lead("london")), granting("0.86"));

    assertThat(paths(RULE, byRegion(), programme, london)).hasSize(1);
    assertThat(skipped(RULE, undated, programme, london)).isEqualTo(UNKNOWN);
    assertThat(paths(RULE, undated, programme.withPeriod(span("2019/2022")), london)).hasSize(1);
    assertThat(skipped(RULE, undated, programme.withPeriod(span("2020/2022")), london))
        .isEqualTo(UNKNOWN);
    assertThat(
            skipped(RULE, byRegionUndated().closes(PartialDate.parse("2021")), programme, london))
        .isEqualTo(UNKNOWN);
    assertThat(skipped(RULE, byRegion().closes(PartialDate.parse("2021")), programme, london))
        .isEqualTo(UNKNOWN);
  }

  @Test
  void saysWhenTheCallKnowsNoRates() {
    assertThat(skipped(RULE, call(), ports())).isEqualTo("its call says nothing about rates");
  }
}

package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.UnderCall.PAGE;
import static eu.hanse.rule.standard.UnderCall.call;
import static eu.hanse.rule.standard.UnderCall.demands;
import static eu.hanse.rule.standard.UnderCall.messages;
import static eu.hanse.rule.standard.UnderCall.partner;
import static eu.hanse.rule.standard.UnderCall.paths;
import static eu.hanse.rule.standard.UnderCall.ports;
import static eu.hanse.rule.standard.UnderCall.skipped;
import static eu.hanse.rule.standard.UnderCall.withCities;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.call.BalanceDemand;
import eu.hanse.call.Call;
import eu.hanse.funding.Rate;
import eu.hanse.id.OrganisationId;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.InvolvementRole;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Programme;
import eu.hanse.programme.RegionCategory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallRegionsBalanceTest {

  private static final CallRegionsBalance RULE = new CallRegionsBalance();

  private static final String DEMANDED =
      demands("at least 70 % of the partners from regions that are transition or less-developed");

  private static Call.Builder seventyPercent() {
    return call()
        .balance(
            BalanceDemand.builder()
                .addRegion(RegionCategory.TRANSITION)
                .addRegion(RegionCategory.LESS_DEVELOPED)
                .least(Rate.parse("0.7"))
                .addCitation(PAGE)
                .build());
  }

  private static Participation in(String city, RegionCategory region) {
    return partner(city).withRegionCategory(region);
  }

  /** Cities m1, m2 and so on from more developed regions, and others whose region is not stated. */
  private static Programme with(int moreDeveloped, int unknown) {
    List<Participation> partners = new ArrayList<>();
    for (int i = 1; i <= moreDeveloped; i++) {
      partners.add(in("m" + i, RegionCategory.MORE_DEVELOPED));
    }
    for (int i = 1; i <= unknown; i++) {
      partners.add(partner("u" + i));
    }
    return ports(partners.toArray(Participation[]::new));
  }

  @Test
  void reportsTooManyPartnersFromOtherRegions() {
    assertThat(paths(RULE, seventyPercent(), withCities(with(4, 6))))
        .containsExactly("/participations <- /call");
    assertThat(messages(RULE, seventyPercent(), withCities(with(4, 6))))
        .containsExactly("Of 10 partners, 4 come from other regions (m1, m2, m3, m4)" + DEMANDED);
  }

  @Test
  void isContentWithExactlyTheShareDemanded() {
    assertThat(paths(RULE, seventyPercent(), withCities(with(3, 7)))).isEmpty();
    assertThat(skipped(RULE, seventyPercent(), withCities(with(3, 7)))).isEmpty();
  }

  @Test
  void bothCategoriesCountTogether() {
    Programme programme =
        ports(
            in("m1", RegionCategory.MORE_DEVELOPED),
            in("t1", RegionCategory.TRANSITION),
            in("l1", RegionCategory.LESS_DEVELOPED),
            in("l2", RegionCategory.LESS_DEVELOPED));

    assertThat(paths(RULE, seventyPercent(), withCities(programme))).isEmpty();
  }

  @Test
  void saysNothingOfAListWithoutPartners() {
    assertThat(paths(RULE, seventyPercent(), ports())).isEmpty();
    assertThat(skipped(RULE, call(), ports()))
        .isEqualTo("its call says nothing about the balance of regions");
  }

  @Test
  void aCityOfTwoCategoriesMayBeFromEither() {
    Programme programme =
        ports(
            in("m1", RegionCategory.MORE_DEVELOPED),
            in("m1", RegionCategory.TRANSITION),
            partner("u1"));

    assertThat(paths(RULE, seventyPercent(), withCities(programme))).isEmpty();
  }

  @Test
  void aCityThatIsNotInTheDataMayBeMisspelt() {
    Programme programme = with(1, 2);

    assertThat(
            paths(
                RULE,
                seventyPercent(),
                programme,
                Judging.city("u1", "FR"),
                Judging.city("u2", "FR")))
        .isEmpty();
    assertThat(paths(RULE, seventyPercent(), withCities(programme))).hasSize(1);
  }

  @Test
  void anOrganisationMayBeFromARegionThatCounts() {
    Programme programme =
        with(1, 2)
            .withInvolvements(
                Involvement.builder()
                    .organisation(OrganisationId.of("university"))
                    .role(InvolvementRole.CONSORTIUM_MEMBER)
                    .build());

    assertThat(paths(RULE, seventyPercent(), withCities(programme))).isEmpty();
  }

  @Test
  void partnersThatFollowOneAnotherAreNotTogether() {
    Programme programme =
        ports(
            in("m1", RegionCategory.MORE_DEVELOPED).withPeriod(Judging.span("2018")),
            in("m2", RegionCategory.MORE_DEVELOPED)
                .withPeriod(Judging.span("2019-01-01/2020-01-01")),
            partner("u1"),
            partner("u2"),
            partner("u3"));

    assertThat(paths(RULE, seventyPercent(), withCities(programme))).isEmpty();
  }
}

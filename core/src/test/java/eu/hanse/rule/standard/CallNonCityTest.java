package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.city;
import static eu.hanse.rule.standard.UnderCall.PAGE;
import static eu.hanse.rule.standard.UnderCall.call;
import static eu.hanse.rule.standard.UnderCall.demands;
import static eu.hanse.rule.standard.UnderCall.lead;
import static eu.hanse.rule.standard.UnderCall.messages;
import static eu.hanse.rule.standard.UnderCall.most;
import static eu.hanse.rule.standard.UnderCall.partner;
import static eu.hanse.rule.standard.UnderCall.paths;
import static eu.hanse.rule.standard.UnderCall.ports;
import static eu.hanse.rule.standard.UnderCall.skipped;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.call.AgencyDemand;
import eu.hanse.call.AgencyStanding;
import eu.hanse.call.Call;
import eu.hanse.call.LeadDemand;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.city.CityKind;
import eu.hanse.id.CityId;
import eu.hanse.id.OrganisationId;
import eu.hanse.organisation.Organisation;
import eu.hanse.organisation.OrganisationKind;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.InvolvementRole;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules on partners that are no cities, and on a lead that is none. */
class CallNonCityTest {

  private static final CallNonCityPartners OTHERS = new CallNonCityPartners();
  private static final CallLeadNotCity LEAD = new CallLeadNotCity();

  private static Call.Builder allowing(int others) {
    return call().nonCityPartners(most(others));
  }

  private static Call.Builder demandingCityAsLead() {
    return call().lead(LeadDemand.builder().addCitation(PAGE).build());
  }

  private static AgencyDemand agenciesCountAs(AgencyStanding standing) {
    return AgencyDemand.builder().standing(standing).addCitation(PAGE).build();
  }

  private static Organisation body(OrganisationKind kind) {
    return Organisation.builder().id(OrganisationId.of("body")).name("The body").kind(kind).build();
  }

  private static Involvement member(String organisation) {
    return Involvement.builder()
        .organisation(OrganisationId.of(organisation))
        .role(InvolvementRole.CONSORTIUM_MEMBER)
        .build();
  }

  private static Participation represented(Participation participation) {
    return participation.withRepresentedBy(OrganisationId.of("body"));
  }

  private static Object region() {
    return city("lombardy", "IT").withKind(CityKind.REGION);
  }

  @Test
  void reportsMorePartnersThatAreNoCitiesThanAllowed() {
    Programme programme =
        ports(lead("turin"), partner("lombardy")).withInvolvements(member("other"), member("body"));

    Object[] entities = {
      programme,
      city("turin", "IT"),
      region(),
      body(OrganisationKind.UNIVERSITY),
      body(OrganisationKind.UNIVERSITY).withId(OrganisationId.of("other"))
    };

    assertThat(paths(OTHERS, allowing(2), entities))
        .containsExactly("/involvements/1/organisation <- /call");
    assertThat(messages(OTHERS, allowing(2), entities))
        .containsExactly(
            "The number of partners that are no cities is 3 at one time (body, lombardy, other)"
                + demands("at most 2"));
    assertThat(paths(OTHERS, allowing(3), entities)).isEmpty();
    assertThat(skipped(OTHERS, allowing(3), entities)).isEmpty();
  }

  @Test
  void aCityIsOne() {
    assertThat(paths(OTHERS, allowing(0), ports(lead("turin")), city("turin", "IT"))).isEmpty();
  }

  @Test
  void aRegionIsNoCity() {
    assertThat(paths(OTHERS, allowing(0), ports(partner("lombardy")), region()))
        .containsExactly("/participations/0/city <- /call");
  }

  @Test
  void whatIsNotInTheDataMayBeACity() {
    Programme programme = ports(partner("atlantis")).withInvolvements(member("body"));

    assertThat(paths(OTHERS, allowing(0), programme)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(OrganisationKind.class)
  void whereAgenciesAreNoCitiesNoOrganisationIsButAConsortiumMayBe(OrganisationKind kind) {
    Call.Builder call = allowing(0).localAgencies(agenciesCountAs(AgencyStanding.NON_CITY));
    Programme programme = ports(represented(partner("turin")));

    assertThat(paths(OTHERS, call, programme, city("turin", "IT"), body(kind)))
        .hasSize(kind == OrganisationKind.CONSORTIUM ? 0 : 1);
  }

  @ParameterizedTest
  @EnumSource(
      value = OrganisationKind.class,
      names = {"AGENCY", "CLUSTER", "COMPANY", "START_UP", "NGO", "OTHER", "CONSORTIUM"})
  void whereAgenciesMayBeCitiesWhatACityMayHaveFoundedDoesNotCount(OrganisationKind kind) {
    Call.Builder asCities = allowing(0).localAgencies(agenciesCountAs(AgencyStanding.CITY));
    Programme programme = ports(partner("turin")).withInvolvements(member("body"));

    assertThat(paths(OTHERS, asCities, programme, city("turin", "IT"), body(kind))).isEmpty();
    assertThat(paths(OTHERS, allowing(0), programme, city("turin", "IT"), body(kind))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = OrganisationKind.class,
      names = {"AGENCY", "CLUSTER", "COMPANY", "START_UP", "NGO", "OTHER", "CONSORTIUM"},
      mode = EnumSource.Mode.EXCLUDE)
  void otherOrganisationsAreNeverCities(OrganisationKind kind) {
    Call.Builder asCities = allowing(0).localAgencies(agenciesCountAs(AgencyStanding.CITY));
    Programme programme = ports(partner("turin")).withInvolvements(member("body"));

    assertThat(paths(OTHERS, asCities, programme, city("turin", "IT"), body(kind)))
        .containsExactly("/involvements/0/organisation <- /call");
  }

  @Test
  void anOrganisationIsNamedWhereItActsForACity() {
    Programme programme = ports(lead("turin"), represented(partner("lyon")));

    assertThat(
            paths(
                OTHERS,
                allowing(0),
                programme,
                city("turin", "IT"),
                city("lyon", "FR"),
                body(OrganisationKind.UNIVERSITY)))
        .containsExactly("/participations/1/representedBy <- /call");
  }

  @Test
  void partnersThatFollowOneAnotherAreNotTogether() {
    Programme programme =
        ports(partner("lombardy", "2018"))
            .withInvolvements(member("body").withPeriod(Judging.span("2019/2020")));

    assertThat(paths(OTHERS, allowing(1), programme, region(), body(OrganisationKind.UNIVERSITY)))
        .isEmpty();
  }

  @Test
  void reportsALeadThatIsARegion() {
    Programme programme = ports(partner("turin"), lead("lombardy"));

    assertThat(
            UnderCall.judge(LEAD, demandingCityAsLead(), programme, region(), city("turin", "IT")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/participations/1/city");
              assertThat(finding.message())
                  .isEqualTo(
                      "The lead partner is lombardy, of the kind region" + demands("a city"));
              assertThat(finding.related().get(1).subject())
                  .isEqualTo(EntityKey.of(CityId.of("lombardy")));
              assertThat(finding.related().get(1).path()).hasToString("/kind");
              assertThat(finding.related().get(1).label()).isEqualTo("what it is");
            });
  }

  @Test
  void reportsALeadThatActsThroughABodyThatIsNoCity() {
    Programme programme = ports(represented(lead("turin")));
    Object turin = city("turin", "IT");
    Call.Builder strict =
        demandingCityAsLead().localAgencies(agenciesCountAs(AgencyStanding.NON_CITY));

    assertThat(
            messages(
                LEAD, demandingCityAsLead(), programme, turin, body(OrganisationKind.UNIVERSITY)))
        .containsExactly("The lead partner is body, of the kind university" + demands("a city"));
    assertThat(paths(LEAD, strict, programme, turin, body(OrganisationKind.AGENCY)))
        .containsExactly("/participations/0/representedBy <- /call <- /kind");
    assertThat(paths(LEAD, demandingCityAsLead(), programme, turin, body(OrganisationKind.AGENCY)))
        .isEmpty();
  }

  @Test
  void isContentWithACityAsLeadAndWithOtherPartners() {
    Programme programme = ports(lead("turin"), partner("lombardy"));

    assertThat(paths(LEAD, demandingCityAsLead(), programme, region(), city("turin", "IT")))
        .isEmpty();
    assertThat(skipped(LEAD, demandingCityAsLead(), programme, region())).isEmpty();
    assertThat(skipped(LEAD, call(), programme))
        .isEqualTo("its call says nothing about the lead partner");
    assertThat(skipped(OTHERS, call(), programme))
        .isEqualTo("its call says nothing about partners that are no cities");
  }
}

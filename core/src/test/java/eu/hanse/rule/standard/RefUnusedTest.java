package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.city;
import static eu.hanse.rule.standard.Judging.judge;
import static eu.hanse.rule.standard.Judging.network;
import static eu.hanse.rule.standard.Judging.organisation;
import static eu.hanse.rule.standard.Judging.participation;
import static eu.hanse.rule.standard.Judging.source;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.id.CityId;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.SourceId;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.rule.Finding;
import org.junit.jupiter.api.Test;

class RefUnusedTest {

  private static final RefUnused RULE = new RefUnused();

  @Test
  void reportsACityAnOrganisationAndASourceThatNothingNames() {
    assertThat(judge(RULE, city("turin", "IT"), organisation("agency"), source("page")))
        .extracting(Finding::message)
        .containsExactly(
            "Nothing in the data names the source page.",
            "Nothing in the data names the organisation agency.",
            "Nothing in the data names the city turin.");
  }

  @Test
  void acceptsWhatAnotherEntityNames() {
    Participation participation =
        participation("turin", ParticipationRole.PARTNER)
            .withRepresentedBy(OrganisationId.of("agency"))
            .withSources(SourceId.of("page"));

    assertThat(
            judge(
                RULE,
                city("turin", "IT"),
                organisation("agency"),
                source("page"),
                network(participation)))
        .isEmpty();
  }

  @Test
  void countsTheCityThatAnotherIsPartOfAsUsed() {
    assertThat(
            judge(RULE, city("district", "IT").withPartOf(CityId.of("turin")), city("turin", "IT")))
        .extracting(finding -> finding.subject().id())
        .containsExactly("district");
  }

  @Test
  void doesNotCountACityThatNamesItselfAsUsed() {
    assertThat(judge(RULE, city("turin", "IT").withPartOf(CityId.of("turin")))).hasSize(1);
  }

  @Test
  void saysNothingOfProgrammes() {
    assertThat(judge(RULE, network())).isEmpty();
  }
}

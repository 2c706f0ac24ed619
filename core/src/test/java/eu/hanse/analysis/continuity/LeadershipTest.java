package eu.hanse.analysis.continuity;

import static eu.hanse.test.Sketches.id;
import static eu.hanse.test.Sketches.participation;
import static eu.hanse.test.Sketches.partner;
import static eu.hanse.test.Sketches.programme;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.analysis.Selection;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.table.Row;
import eu.hanse.test.Sketches;
import eu.hanse.time.DateSpan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeadershipTest {

  /** Alfa leads from 2018, Beta from 2019, Alfa and Gamma from 2021; of Delta it is not known. */
  private static final Leadership LEADERSHIP =
      Leadership.of(
          Sketches.selection(
              led("one", "2018/2020", lead("alfa"), partner("zeta")),
              led("two", "2018/2021", lead("beta").withPeriod(DateSpan.parse("2019-05/.."))),
              led("three", "2021-01-01/2022", lead("alfa")),
              led("four", "2021-12/..", lead("gamma")),
              programme("five", List.of(lead("delta")))));

  @Test
  void aYearHasTheCitiesThatBeginToLead() {
    assertThat(LEADERSHIP.years()).extracting(YearOfLeads::year).containsExactly(2018, 2019, 2021);
    assertThat(LEADERSHIP.years().get(0).cities()).containsExactly(id("alfa"));
    assertThat(LEADERSHIP.years().get(2).cities()).containsExactly(id("alfa"), id("gamma"));
  }

  @Test
  void aCityIsNewUnlessItBeganToLeadInAnEarlierYear() {
    assertThat(LEADERSHIP.years().get(1).newCities()).containsExactly(id("beta"));
    assertThat(LEADERSHIP.years().get(2).newCities()).containsExactly(id("gamma"));
    assertThat(LEADERSHIP.years().get(2).renewal()).isEqualTo(0.5);
  }

  @Test
  void aLeadOfWhichTheBeginningIsNotKnownIsInNoYear() {
    assertThat(LEADERSHIP.undated()).isEqualTo(1);
    assertThat(LEADERSHIP.years()).noneMatch(year -> year.cities().contains(id("delta")));
  }

  @Test
  void citiesLeadProgrammes() {
    assertThat(LEADERSHIP.programmes().counts())
        .containsExactly(
            Map.entry(id("alfa"), 2L),
            Map.entry(id("beta"), 1L),
            Map.entry(id("delta"), 1L),
            Map.entry(id("gamma"), 1L));
  }

  @Test
  void whoLeadsIsSaidByTheRole() {
    Leadership leadership =
        Leadership.of(
            Sketches.selection(
                programme(
                    "one",
                    List.of(
                        participation("a", ParticipationRole.LEAD_PARTNER),
                        participation("b", ParticipationRole.LEAD_PROCURER),
                        participation("c", ParticipationRole.COORDINATOR),
                        participation("c", ParticipationRole.LEAD_PARTNER),
                        participation("d", ParticipationRole.GOOD_PRACTICE_CITY),
                        participation("e", ParticipationRole.MENTOR_CITY),
                        participation("f", ParticipationRole.HOST)))));

    assertThat(leadership.programmes().counts())
        .containsExactly(Map.entry(id("a"), 1L), Map.entry(id("b"), 1L), Map.entry(id("c"), 1L));
  }

  @Test
  void aTableHasARowForEachYear() {
    assertThat(LEADERSHIP.toTable().rows())
        .extracting(Row::toString)
        .containsExactly(
            "year: 2018, cities: 1, new: 1, renewal: 1.0",
            "year: 2019, cities: 1, new: 1, renewal: 1.0",
            "year: 2021, cities: 2, new: 1, renewal: 0.5");
  }

  @Test
  void itsTextSaysHowManyCitiesLead() {
    assertThat(LEADERSHIP).hasToString("Leadership of 4 cities in 3 years, 1 undated");
    assertThat(Leadership.of(Selection.of(Catalogue.empty())))
        .hasToString("Leadership of 0 cities in 0 years");
  }

  private static Programme led(String id, String period, Participation... participations) {
    return programme(id, List.of(participations)).withPeriod(DateSpan.parse(period));
  }

  private static Participation lead(String city) {
    return participation(city, ParticipationRole.LEAD_PARTNER);
  }
}

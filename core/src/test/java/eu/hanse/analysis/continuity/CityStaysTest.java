package eu.hanse.analysis.continuity;

import static eu.hanse.test.Sketches.id;
import static eu.hanse.test.Sketches.programme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.hanse.analysis.Selection;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Programme;
import eu.hanse.table.Row;
import eu.hanse.test.Sketches;
import eu.hanse.time.DateSpan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CityStaysTest {

  private static final LocalDate DAY = LocalDate.of(2021, 7, 1);

  @Test
  void aStayGoesFromTheFirstToTheLastDayOverAllProgrammes() {
    CityStays stays =
        stays(
            during("2018-03-01/2018-12-31", programme("one", "alfa")),
            during("2020-01-01/2020-02-29", programme("two", "alfa")));

    assertThat(stays.stays()).containsExactly(left("alfa", "2018-03-01", "2020-02-29"));
  }

  @Test
  void theFirstAndTheLastDayCount() {
    assertThat(left("alfa", "2020-02-29", "2020-02-29").spell()).isEqualTo(new Spell(1, true));
    assertThat(left("alfa", "2020-01-01", "2020-12-31").spell()).isEqualTo(new Spell(366, true));
  }

  @Test
  void theParticipationsOwnPeriodCountsBeforeThatOfTheProgramme() {
    CityStays stays =
        stays(
            during(
                "2018-01-01/2020-12-31",
                programme(
                    "one", List.of(partner("alfa", "2019-01-01/2019-06-30"), partner("beta")))));

    assertThat(stays.stays())
        .containsExactly(
            left("alfa", "2019-01-01", "2019-06-30"), left("beta", "2018-01-01", "2020-12-31"));
  }

  @Test
  void aParticipationWithoutAnEndLastsAsLongAsItsProgramme() {
    CityStays stays =
        stays(
            during(
                "2018-01-01/2020-12-31",
                programme("one", List.of(partner("alfa", "2019-01-01/..")))));

    assertThat(stays.stays()).containsExactly(left("alfa", "2019-01-01", "2020-12-31"));
  }

  @Test
  void datesKnownInPartMakeAStayAsLongAsItCanBe() {
    assertThat(stays(during("2018/2019-02", programme("one", "alfa"))).stays())
        .containsExactly(left("alfa", "2018-01-01", "2019-02-28"));
  }

  @Test
  void aCityThatStillTakesPartOnTheDayIsCensored() {
    CityStays stays =
        stays(
            during("2021-06-01/2021-06-30", programme("ended", "alfa")),
            during("2021-06-01/2021-07-01", programme("ending", "beta")),
            during("2021-06-01/..", programme("open", "gamma")));

    assertThat(stays.stays())
        .containsExactly(
            left("alfa", "2021-06-01", "2021-06-30"),
            still("beta", "2021-06-01"),
            still("gamma", "2021-06-01"));
    assertThat(stays.stays().get(1).spell()).isEqualTo(new Spell(31, false));
  }

  @Test
  void aCityThatBeginsAfterTheDayIsCounted() {
    CityStays stays =
        stays(
            during("2021-07-02/2022", programme("later", "alfa")),
            during("2021-07-01/2022", programme("now", "beta")));

    assertThat(stays.stays()).containsExactly(still("beta", "2021-07-01"));
    assertThat(stays.notBegun()).isEqualTo(1);
  }

  @Test
  void aCityWithAnUnknownPeriodIsCounted() {
    CityStays stays =
        stays(
            programme("undated", "alfa", "beta"),
            during("2018/2019", programme("dated", "alfa", "gamma")));

    assertThat(stays.stays()).containsExactly(left("gamma", "2018-01-01", "2019-12-31"));
    assertThat(stays.unknown()).isEqualTo(2);
  }

  @Test
  void aPeriodThatEndsBeforeItStartsIsUnknown() {
    CityStays stays =
        stays(
            during("2020/2018", programme("reversed", "alfa")),
            during("2018/2019", programme("over", List.of(partner("beta", "2020-01-01/..")))));

    assertThat(stays.stays()).isEmpty();
    assertThat(stays.unknown()).isEqualTo(2);
  }

  /** Two of four stay 31 days, one stays 366, one is censored: the curve goes to 1/2, then 1/4. */
  @Test
  void theSurvivalIsThatOfTheStays() {
    CityStays stays =
        stays(
            during("2018-01/2018-01", programme("one", "alfa", "beta")),
            during("2020/2020", programme("two", "gamma")),
            during("2020/..", programme("three", "delta")));

    assertThat(stays.survival().survivalAfter(30)).hasValue(1);
    assertThat(stays.survival().survivalAfter(31)).hasValue(0.5);
    assertThat(stays.survival().survivalAfter(366)).hasValue(0.25);
    assertThat(stays.survival().median()).hasValue(31);
  }

  @Test
  void aTableHasARowForEachCity() {
    assertThat(stays(during("2020/2020", programme("one", "alfa"))).toTable().rows())
        .extracting(Row::toString)
        .containsExactly("city: alfa, first: 2020-01-01, last: 2020-12-31, days: 366, left: true");
  }

  @Test
  void itsTextSaysHowManyCitiesAreLeftOut() {
    assertThat(
            stays(
                programme("undated", "alfa"),
                during("2022/2023", programme("later", "beta")),
                during("2020/2020", programme("one", "gamma"))))
        .hasToString("Stays of 1 city, 1 not known, 1 not begun");
    assertThat(CityStays.of(Selection.of(Catalogue.empty()), DAY)).hasToString("Stays of 0 cities");
  }

  @Test
  void aStayDoesNotEndBeforeItBegins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> left("alfa", "2020-01-02", "2020-01-01"))
        .withMessage("stay of alfa from 2020-01-02 to 2020-01-01: expected a last day no earlier");
  }

  private static CityStays stays(Programme... programmes) {
    return CityStays.of(Sketches.selection(programmes), DAY);
  }

  private static Programme during(String period, Programme programme) {
    return programme.withPeriod(DateSpan.parse(period));
  }

  private static Participation partner(String city, String period) {
    return Sketches.partner(city).withPeriod(DateSpan.parse(period));
  }

  private static Participation partner(String city) {
    return Sketches.partner(city);
  }

  private static CityStay left(String city, String first, String last) {
    return new CityStay(id(city), LocalDate.parse(first), LocalDate.parse(last), true);
  }

  private static CityStay still(String city, String first) {
    return new CityStay(id(city), LocalDate.parse(first), DAY, false);
  }
}

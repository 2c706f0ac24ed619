package eu.hanse.analysis.governance;

import static eu.hanse.governance.PlacementModel.DEDICATED_UNIT;
import static eu.hanse.governance.PlacementModel.EXTERNAL_AGENCY;
import static eu.hanse.governance.PlacementModel.NONE;
import static eu.hanse.governance.PlacementModel.UNKNOWN;
import static eu.hanse.test.Sketches.catalogue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.MoreCollectors;
import eu.hanse.analysis.Selection;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.city.City;
import eu.hanse.governance.ChangeReason;
import eu.hanse.governance.GovernancePlacement;
import eu.hanse.governance.Mandate;
import eu.hanse.governance.PlacementModel;
import eu.hanse.table.Row;
import eu.hanse.test.Sketches;
import eu.hanse.time.DateSpan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementChangesTest {

  private static final LocalDate UNTIL = LocalDate.of(2024, 12, 31);

  private static final Mandate COUNCIL =
      mandate("council", "2018-07-01/2022-06-30", "2018-06-03", "2018-06-10");

  private static Mandate mandate(String body, String period, String... elections) {
    return Mandate.builder()
        .body(body)
        .period(DateSpan.parse(period))
        .addAllElections(Arrays.stream(elections).map(DateSpan::parse).toList())
        .build();
  }

  private static GovernancePlacement placement(PlacementModel model, String period) {
    return GovernancePlacement.builder()
        .strategy("smart city")
        .model(model)
        .period(DateSpan.parse(period))
        .build();
  }

  private static City city(GovernancePlacement... placements) {
    return Sketches.city("alden", "FR").withMandates(COUNCIL).withPlacements(placements);
  }

  private static PlacementChanges changes(City... cities) {
    return PlacementChanges.of(Selection.of(catalogue(cities)), UNTIL);
  }

  private static City changedIn(String date) {
    return city(
        placement(DEDICATED_UNIT, "2010/.."), placement(EXTERNAL_AGENCY, date + "/2024-12-31"));
  }

  private static PlacementChange change(City city) {
    return changes(city).changes().stream().collect(MoreCollectors.onlyElement());
  }

  @Test
  void aPlacementOfAnotherModelIsAChangeOnTheDayOnWhichItStarts() {
    PlacementChange change =
        change(
            city(
                placement(EXTERNAL_AGENCY, "2019-03/2021").withChangeReason(ChangeReason.BUDGET),
                placement(DEDICATED_UNIT, "2010/2019-01")));

    assertThat(change)
        .hasToString("alden, smart city: [model], dedicated-unit to external-agency (2019-03)");
    assertThat(change.reason()).contains(ChangeReason.BUDGET);
  }

  @Test
  void theSameModelAndTheUnknownOneAreNoChange() {
    assertThat(
            changes(
                    city(
                        placement(NONE, "2010/2011"),
                        placement(NONE, "2012/2013"),
                        placement(UNKNOWN, "2014/2015"),
                        placement(EXTERNAL_AGENCY, "2016/2017")))
                .changes())
        .isEmpty();
  }

  @Test
  void otherUnitsAndAnotherSuperiorAreAChangeWhateverTheModel() {
    GovernancePlacement before =
        placement(UNKNOWN, "2010/2011").withUnits("IT", "Digital").withReportsTo("the mayor");

    PlacementChanges changes =
        changes(
            city(
                before,
                before.withPeriod(DateSpan.parse("2012/2013")).withUnits("digital", "IT"),
                before.withPeriod(DateSpan.parse("2014/2015")).withUnits("IT"),
                placement(NONE, "2016/2017").withReportsTo("the deputy  mayor"),
                placement(NONE, "2018/2019").withReportsTo("The Deputy Mayor")));

    assertThat(changes.changes())
        .extracting(PlacementChange::toString)
        .containsExactly(
            "alden, smart city: [units], unknown to unknown (2014)",
            "alden, smart city: [superior], unknown to none (2016)");
    assertThat(changes.of(PlacementAspect.UNITS).changes()).hasSize(1);
    assertThat(changes.of(PlacementAspect.MODEL).changes()).isEmpty();
    assertThat(changes.toTable().rows().get(0).toString())
        .endsWith(
            "units before: digital; IT, units after: IT,"
                + " superior before: the mayor, superior after: the mayor");
  }

  @Test
  void placementsThatDoNotCertainlyFollowAreLeftOut() {
    GovernancePlacement undated =
        GovernancePlacement.builder().strategy("smart city").model(NONE).build();

    PlacementChanges overlapping =
        changes(city(placement(NONE, "2010/2015"), placement(DEDICATED_UNIT, "2014/2016")));
    PlacementChanges unknown = changes(city(placement(NONE, "2010/2015"), undated));

    assertThat(overlapping.changes()).isEmpty();
    assertThat(overlapping.leftOut()).isEqualTo(1);
    assertThat(unknown.leftOut()).isEqualTo(1);
    assertThat(unknown.observedDays(ElectionTiming.UNDECIDED)).isZero();
  }

  @Test
  void strategiesDoNotFollowEachOther() {
    assertThat(
            changes(
                    city(
                        placement(NONE, "2010/2011"),
                        placement(DEDICATED_UNIT, "2012/2013").withStrategy("open data")))
                .changes())
        .isEmpty();
  }

  @Test
  void changesAfterTheDayAreLeftOut() {
    assertThat(changes(changedIn("2024-12-31")).changes()).hasSize(1);
    assertThat(
            changes(city(placement(NONE, "2010/.."), placement(DEDICATED_UNIT, "2025-01-01/..")))
                .changes())
        .isEmpty();
  }

  /** From 1 July to 1 September are 31 + 31 days. */
  @Test
  void theLastEventBeforeIsNamedWithItsDistance() {
    assertThat(change(changedIn("2018-09-01")).before())
        .hasToString("Optional[mandate-start of council (2018-07-01), 62 days]");
    assertThat(change(changedIn("2018-06-20")).before())
        .hasToString("Optional[election of council (2018-06-10), 10 days]");
    assertThat(change(changedIn("2018-06-10")).before())
        .hasToString("Optional[election of council (2018-06-10), 0 days]");
    assertThat(change(changedIn("2018-06-02")).before()).isEmpty();
  }

  @Test
  void theFirstEventAfterIsNamedWithItsDistance() {
    assertThat(change(changedIn("2018-06-02")).after())
        .hasToString("Optional[election of council (2018-06-03), 1 day]");
    assertThat(change(changedIn("2018-06-10")).after())
        .hasToString("Optional[mandate-start of council (2018-07-01), 21 days]");
    assertThat(change(changedIn("2018-07-01")).after()).isEmpty();
  }

  /** The change is in September, of 30 days: 62 to 91 days after 1 July. */
  @Test
  void distancesFromDatesThatAreNotPreciseHaveBounds() {
    assertThat(change(changedIn("2018-09")).before())
        .hasToString("Optional[mandate-start of council (2018-07-01), 62 to 91 days]");
  }

  /** From 1 July to the end of the year are 183 days, from its beginning to 3 June 153. */
  @Test
  void aYearMayLieBeforeAndAfter() {
    PlacementChange change = change(changedIn("2018"));

    assertThat(change.before())
        .hasToString("Optional[mandate-start of council (2018-07-01), 0 to 183 days]");
    assertThat(change.after())
        .hasToString("Optional[election of council (2018-06-03), 1 to 153 days]");
  }

  /** The last days within 365 days: 365 days after 1 July 2018 is 1 July 2019. */
  @ParameterizedTest
  @CsvSource({
    "2018-06-02, UNDECIDED",
    "2018-06-03, WITHIN",
    "2018-06, UNDECIDED",
    "2018-07, WITHIN",
    "2018, UNDECIDED",
    "2019-07-01, WITHIN",
    "2019-07, UNDECIDED",
    "2019-07-02, NOT_WITHIN",
    "2020, NOT_WITHIN",
    "2022-06-30, NOT_WITHIN",
    "2022-06, NOT_WITHIN",
    "2022-07-01, UNDECIDED",
    "2022, UNDECIDED"
  })
  void aChangeLiesWithinAYearAfterAnElectionOrNotOrCannotBeTold(
      String date, ElectionTiming timing) {
    assertThat(change(changedIn(date)).timing()).isEqualTo(timing);
  }

  @Test
  void anElectionKnownToTheYearDecidesOnlyWhatItsBoundsDecide() {
    Mandate vague = Mandate.builder().body("mayor").addElection(DateSpan.parse("2018")).build();
    City city = changedIn("2018-12-31").withMandates(vague);

    assertThat(change(city).timing()).isEqualTo(ElectionTiming.WITHIN);
    assertThat(change(changedIn("2019-01-01").withMandates(vague)).timing())
        .isEqualTo(ElectionTiming.WITHIN);
    assertThat(change(changedIn("2019-01-02").withMandates(vague)).timing())
        .isEqualTo(ElectionTiming.UNDECIDED);
    assertThat(change(changedIn("2020").withMandates(vague)).timing())
        .isEqualTo(ElectionTiming.UNDECIDED);
  }

  @Test
  void withoutElectionsNothingCanBeTold() {
    PlacementChange change = change(changedIn("2019").withMandates());

    assertThat(change.timing()).isEqualTo(ElectionTiming.UNDECIDED);
    assertThat(change.before()).isEmpty();
    assertThat(change.after()).isEmpty();
  }

  @Test
  void aMandateWithoutAKnownEndCoversNothing() {
    City city = changedIn("2021").withMandates(mandate("council", "2018-07-01/.."));

    assertThat(change(city).timing()).isEqualTo(ElectionTiming.UNDECIDED);
  }

  /**
   * Observed are 2018-06-01 to 2022-07-10, which are 1 501 days: 2 before the first election, 394
   * from 3 June 2018 to 1 July 2019, 1 095 from then to 30 June 2022, and 10 that no mandate
   * covers.
   */
  @Test
  void theTimeObservedIsToldInTheSameWay() {
    PlacementChanges changes =
        changes(
            city(
                placement(NONE, "2018-06-01/2018-12-31"),
                placement(DEDICATED_UNIT, "2019-01-01/2022-07-10")));

    assertThat(changes.observedDays(ElectionTiming.WITHIN)).isEqualTo(394);
    assertThat(changes.observedDays(ElectionTiming.NOT_WITHIN)).isEqualTo(1095);
    assertThat(changes.observedDays(ElectionTiming.UNDECIDED)).isEqualTo(12);
    assertThat(changes.shareOfTime().orElseThrow()).isCloseTo(394.0 / 1489, within(1e-12));
    assertThat(changes.shareOfChanges()).hasValue(1);
    assertThat(changes.summary().rows())
        .extracting(Row::toString)
        .containsExactly(
            "timing: within, changes: 1, observed: 394",
            "timing: not-within, changes: 0, observed: 1095",
            "timing: undecided, changes: 0, observed: 12");
    assertThat(changes)
        .hasToString(
            "1 change of placement, 1 within 365 days after an election, 0 not, 0 undecided");
  }

  /** From 1 December to the last day looked at are 31 days. */
  @Test
  void aLastPlacementWithoutAnEndIsObservedToTheDay() {
    PlacementChanges changes = changes(city(placement(NONE, "2024-12-01/..")));

    assertThat(changes.observedDays(ElectionTiming.UNDECIDED)).isEqualTo(31);
    assertThat(changes.shareOfTime()).isEmpty();
    assertThat(changes.shareOfChanges()).isEmpty();
  }

  @Test
  void anotherNumberOfDaysCanBeAskedFor() {
    Selection selection = Selection.of(catalogue(changedIn("2018-09-01")));

    assertThat(PlacementChanges.of(selection, UNTIL, 62).changes(ElectionTiming.WITHIN))
        .isEqualTo(1);
    assertThat(PlacementChanges.of(selection, UNTIL, 61).changes(ElectionTiming.NOT_WITHIN))
        .isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlacementChanges.of(selection, UNTIL, -1))
        .withMessage("number of days -1: expected zero or more");
  }

  @Test
  void theTableHasARowForEachChange() {
    List<Row> rows = changes(changedIn("2018-09")).toTable().rows();

    assertThat(rows)
        .extracting(Row::toString)
        .containsExactly(
            "city: alden, strategy: smart city, when: 2018-09, changed: model, from:"
                + " dedicated-unit, to: external-agency, timing: within, days since: 62, days since"
                + " at most: 91, last election: mandate-start of council (2018-07-01)");
  }

  @Test
  void ofNothingThereIsNothingToTell() {
    PlacementChanges nothing = PlacementChanges.of(Selection.of(Catalogue.empty()), UNTIL);

    assertThat(nothing.toTable().rows()).isEmpty();
    assertThat(nothing.summary().rows()).hasSize(3);
  }
}

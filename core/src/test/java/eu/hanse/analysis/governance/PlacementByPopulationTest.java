package eu.hanse.analysis.governance;

import static eu.hanse.governance.PlacementModel.DEDICATED_UNIT;
import static eu.hanse.governance.PlacementModel.EXTERNAL_AGENCY;
import static eu.hanse.governance.PlacementModel.NONE;
import static eu.hanse.governance.PlacementModel.UNKNOWN;
import static eu.hanse.test.Sketches.catalogue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.hanse.analysis.Selection;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.city.City;
import eu.hanse.city.Population;
import eu.hanse.governance.GovernancePlacement;
import eu.hanse.governance.PlacementModel;
import eu.hanse.id.CityId;
import eu.hanse.table.Row;
import eu.hanse.test.Sketches;
import eu.hanse.time.DateSpan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacementByPopulationTest {

  private static final LocalDate DAY = LocalDate.of(2020, 6, 15);

  private static GovernancePlacement placement(PlacementModel model) {
    return GovernancePlacement.builder().strategy("smart city").model(model).build();
  }

  private static GovernancePlacement placement(PlacementModel model, String period) {
    return placement(model).withPeriod(DateSpan.parse(period));
  }

  private static City city(String id, GovernancePlacement... placements) {
    return Sketches.city(id, "FR").withPlacements(placements);
  }

  private static PlacementByPopulation result(City... cities) {
    return PlacementByPopulation.of(Selection.of(catalogue(cities)), DAY);
  }

  private static List<String> placements(GovernancePlacement... placements) {
    return result(city("alden", placements)).placements().stream()
        .map(CityPlacement::toString)
        .toList();
  }

  @Test
  void aPlacementWhosePeriodIncludesTheDayCounts() {
    assertThat(placements(placement(DEDICATED_UNIT, "2019/2021")))
        .containsExactly("alden, smart city: [dedicated-unit]");
    assertThat(placements(placement(DEDICATED_UNIT, "2019/2020-06-14"))).isEmpty();
    assertThat(placements(placement(DEDICATED_UNIT, "2020-06-16/2021"))).isEmpty();
  }

  @Test
  void aPeriodThatMayIncludeTheDayIsNotCertain() {
    assertThat(placements(placement(DEDICATED_UNIT, "2019/2020")))
        .containsExactly("alden, smart city: [dedicated-unit] (not certain)");
    assertThat(placements(placement(DEDICATED_UNIT, "2020-06/2021")))
        .containsExactly("alden, smart city: [dedicated-unit] (not certain)");
  }

  @Test
  void aPlacementWithoutAnEndGivesWayToTheNextThatHasBegun() {
    assertThat(
            placements(
                placement(DEDICATED_UNIT, "2015/.."), placement(EXTERNAL_AGENCY, "2020-06/2021")))
        .containsExactly("alden, smart city: [dedicated-unit, external-agency] (not certain)");
    assertThat(
            placements(
                placement(DEDICATED_UNIT, "2015/.."), placement(EXTERNAL_AGENCY, "2018/2021")))
        .containsExactly("alden, smart city: [external-agency]");
    assertThat(
            placements(
                placement(DEDICATED_UNIT, "2015/.."), placement(EXTERNAL_AGENCY, "2016/2017")))
        .isEmpty();
    assertThat(
            placements(placement(DEDICATED_UNIT, "2015/.."), placement(EXTERNAL_AGENCY, "2021/..")))
        .containsExactly("alden, smart city: [dedicated-unit] (not certain)");
  }

  @Test
  void aPlacementWithoutAPeriodCountsOnlyWhereThereIsNoOther() {
    assertThat(placements(placement(DEDICATED_UNIT)))
        .containsExactly("alden, smart city: [dedicated-unit] (not certain)");
    assertThat(placements(placement(DEDICATED_UNIT), placement(EXTERNAL_AGENCY, "2019/2021")))
        .containsExactly("alden, smart city: [external-agency]");
    assertThat(placements(placement(DEDICATED_UNIT), placement(EXTERNAL_AGENCY, "2011/2012")))
        .containsExactly("alden, smart city: [dedicated-unit] (not certain)");
  }

  @Test
  void theUnknownModelGivesWayToAnyOther() {
    assertThat(placements(placement(UNKNOWN, "2019/2021"), placement(NONE, "2019/2021")))
        .containsExactly("alden, smart city: [none]");
    assertThat(placements(placement(UNKNOWN, "2019/2021")))
        .containsExactly("alden, smart city: [unknown]");
  }

  @Test
  void aPeriodThatEndsBeforeItStartsIsLeftOut() {
    assertThat(placements(placement(DEDICATED_UNIT, "2021/2019"))).isEmpty();
  }

  @Test
  void strategiesCountEachAndTheirSpellingDoesNotMatter() {
    assertThat(
            placements(
                placement(DEDICATED_UNIT, "2015/.."),
                placement(EXTERNAL_AGENCY, "2018/2021").withStrategy(" Smart  City"),
                placement(NONE, "2019/2021").withStrategy("open data")))
        .containsExactly("alden, smart city: [external-agency]", "alden, open data: [none]");
  }

  /**
   * In the band from 50 000 are alden and brevik, placed as unit and agency, and corvo, of which
   * two models may hold: each share is 1 of 2. Dunmore's population is not known, and egmont has no
   * placement.
   */
  private static final PlacementByPopulation FIVE =
      result(
          city("alden", placement(DEDICATED_UNIT, "2019/2021"))
              .withPopulation(Population.of(50_000)),
          city("brevik", placement(EXTERNAL_AGENCY, "2019/.."))
              .withPopulation(Population.of(99_999)),
          city("corvo", placement(EXTERNAL_AGENCY, "2019/2021"), placement(NONE, "2020/2021"))
              .withPopulation(Population.of(70_000)),
          city("dunmore", placement(NONE, "2019/2021")),
          city("egmont").withPopulation(Population.of(1_000)));

  @Test
  void sharesAreThoseOfTheBandAndWithoutWhatIsNotDecided() {
    assertThat(FIVE.toTable().rows())
        .extracting(Row::toString)
        .containsExactly(
            "population: 50000 to 99999, model: dedicated-unit, strategies: 1, certain: 1,"
                + " share: 0.5",
            "population: 50000 to 99999, model: external-agency, strategies: 1, certain: 0,"
                + " share: 0.5",
            "population: 50000 to 99999, model: not decided, strategies: 1, certain: 0",
            "population: unknown, model: none, strategies: 1, certain: 1, share: 1.0");
  }

  @Test
  void sharesOfABandAddUpToOne() {
    assertThat(
            FIVE.entries().stream()
                .filter(entry -> entry.band().isPresent())
                .flatMapToDouble(entry -> entry.share().stream())
                .sum())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void citiesWithoutAPlacementAreNamed() {
    assertThat(FIVE.withoutPlacement()).containsExactly(CityId.of("egmont"));
    assertThat(FIVE).hasToString("Placement of 4 strategies of cities; 1 city without a placement");
  }

  @Test
  void theStrategiesOfCitiesAreATableToo() {
    assertThat(FIVE.placementsTable().rows())
        .extracting(Row::toString)
        .containsExactly(
            "city: alden, strategy: smart city, population: 50000 to 99999, models:"
                + " dedicated-unit, certain: true",
            "city: brevik, strategy: smart city, population: 50000 to 99999, models:"
                + " external-agency, certain: false",
            "city: corvo, strategy: smart city, population: 50000 to 99999, models:"
                + " external-agency, none, certain: false",
            "city: dunmore, strategy: smart city, models: none, certain: true");
  }

  @Test
  void otherBandsCanBeAskedFor() {
    City town = city("alden", placement(NONE, "2019/..")).withPopulation(Population.of(15));

    assertThat(
            PlacementByPopulation.of(Selection.of(catalogue(town)), DAY, PopulationBands.of(10, 20))
                .entries()
                .get(0)
                .band())
        .hasToString("Optional[10 to 19]");
  }

  @Test
  void oneStrategyAloneCanBeAskedFor() {
    PlacementByPopulation two =
        result(
            city(
                "alden",
                placement(NONE, "2019/2021"),
                placement(NONE, "2019/2021").withStrategy("open data")));

    assertThat(two.ofStrategy("OPEN data").placements())
        .extracting(CityPlacement::strategy)
        .containsExactly("open data");
  }

  @Test
  void citiesThatDoNotTakePartAreNotLookedAt() {
    Catalogue apart = Catalogue.builder().add(city("alden", placement(NONE, "2019/2021"))).build();

    assertThat(PlacementByPopulation.of(Selection.of(apart), DAY).toTable().rows()).isEmpty();
  }
}

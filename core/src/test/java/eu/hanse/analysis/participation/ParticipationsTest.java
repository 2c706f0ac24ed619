package eu.hanse.analysis.participation;

import static eu.hanse.analysis.indicator.Counted.CITIES;
import static eu.hanse.analysis.indicator.Counted.PARTICIPATIONS;
import static eu.hanse.test.Sketches.city;
import static eu.hanse.test.Sketches.participation;
import static eu.hanse.test.Sketches.partner;
import static eu.hanse.test.Sketches.programme;
import static eu.hanse.test.Sketches.track;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.hanse.analysis.Selection;
import eu.hanse.analysis.indicator.Distribution;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.id.ProgrammeId;
import eu.hanse.id.TrackId;
import eu.hanse.place.Country;
import eu.hanse.place.NutsCode;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.programme.RegionCategory;
import eu.hanse.test.Sketches;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParticipationsTest {

  private static final Country FRANCE = Country.of("FR");
  private static final Country ITALY = Country.of("IT");

  /** Alfa and Beta lie in France, Gamma in Italy; the catalogue does not hold Delta. */
  private static final Selection THREE_COUNTRIES =
      Sketches.selection(
          List.of(
              city("alfa", "FR").withNuts(NutsCode.of("FR104")),
              city("beta", "FR").withNuts(NutsCode.of("FR1")),
              city("gamma", "IT")),
          programme("one", "alfa", "beta", "gamma", "delta"),
          programme("two", "alfa", "delta").withKind(ProgrammeKind.CITY_CHALLENGE));

  @Test
  void citiesAreCountedOnceInTheirCountry() {
    Distribution<Country> cities = Participations.byCountry(THREE_COUNTRIES, CITIES);

    assertThat(cities.counts()).containsExactly(Map.entry(FRANCE, 2L), Map.entry(ITALY, 1L));
    assertThat(cities.unassigned()).isEqualTo(1);
  }

  @Test
  void participationsAreCountedInTheCountryOfTheCity() {
    Distribution<Country> participations =
        Participations.byCountry(THREE_COUNTRIES, PARTICIPATIONS);

    assertThat(participations.counts())
        .containsExactly(Map.entry(FRANCE, 3L), Map.entry(ITALY, 1L));
    assertThat(participations.unassigned()).isEqualTo(2);
  }

  @Test
  void citiesAreCountedInTheRegionOfTheLevelThatTheirCodeIsIn() {
    Distribution<NutsCode> large = Participations.byRegion(THREE_COUNTRIES, 1, CITIES);
    Distribution<NutsCode> middle = Participations.byRegion(THREE_COUNTRIES, 2, CITIES);
    Distribution<NutsCode> small = Participations.byRegion(THREE_COUNTRIES, 3, PARTICIPATIONS);

    assertThat(large.counts()).containsExactly(Map.entry(NutsCode.of("FR1"), 2L));
    assertThat(middle.counts()).containsExactly(Map.entry(NutsCode.of("FR10"), 1L));
    assertThat(small.counts()).containsExactly(Map.entry(NutsCode.of("FR104"), 2L));
  }

  @Test
  void citiesWithoutACodeOrWithThatOfALargerRegionAreInNoRegion() {
    assertThat(Participations.byRegion(THREE_COUNTRIES, 1, CITIES).unassigned()).isEqualTo(2);
    assertThat(Participations.byRegion(THREE_COUNTRIES, 2, CITIES).unassigned()).isEqualTo(3);
    assertThat(Participations.byRegion(THREE_COUNTRIES, 3, PARTICIPATIONS).unassigned())
        .isEqualTo(4);
  }

  @Test
  void regionsHaveThreeLevels() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Participations.byRegion(THREE_COUNTRIES, 0, CITIES))
        .withMessage("NUTS level 0: expected 1, 2 or 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Participations.byRegion(THREE_COUNTRIES, 4, CITIES))
        .withMessage("NUTS level 4: expected 1, 2 or 3");
  }

  @Test
  void aCityCountsInEachOfItsRolesAndOnceInEach() {
    Selection selection =
        Sketches.selection(
            programme(
                "one",
                List.of(
                    participation("alfa", ParticipationRole.LEAD_PARTNER),
                    partner("alfa"),
                    partner("beta"))),
            programme("two", "alfa"));

    assertThat(Participations.byRole(selection, CITIES).counts())
        .containsExactly(
            Map.entry(ParticipationRole.LEAD_PARTNER, 1L),
            Map.entry(ParticipationRole.PARTNER, 2L));
    assertThat(Participations.byRole(selection, PARTICIPATIONS).counts())
        .containsExactly(
            Map.entry(ParticipationRole.LEAD_PARTNER, 1L),
            Map.entry(ParticipationRole.PARTNER, 3L));
  }

  @Test
  void aParticipationCountsOnEachOfItsTracks() {
    Selection selection =
        Sketches.selection(
            programme(
                    "one",
                    List.of(
                        partner("alfa").withTracks(TrackId.of("energy"), TrackId.of("water")),
                        partner("beta").withTracks(TrackId.of("energy")),
                        partner("gamma")))
                .withTracks(track("energy"), track("water"), track("waste")));

    Distribution<ProgrammeTrack> tracks = Participations.byTrack(selection, PARTICIPATIONS);

    assertThat(tracks.counts())
        .containsExactly(
            Map.entry(in("one", "energy"), 2L),
            Map.entry(in("one", "waste"), 0L),
            Map.entry(in("one", "water"), 1L));
    assertThat(tracks.unassigned()).isEqualTo(1);
  }

  @Test
  void tracksOfTwoProgrammesAreTwoEvenWithTheSameId() {
    TrackId energy = TrackId.of("energy");
    Selection selection =
        Sketches.selection(
            programme("one", List.of(partner("alfa").withTracks(energy))),
            programme("two", List.of(partner("alfa").withTracks(energy))),
            programme("three", "alfa"));

    assertThat(Participations.byTrack(selection, CITIES).counts())
        .containsExactly(Map.entry(in("one", "energy"), 1L), Map.entry(in("two", "energy"), 1L));
    assertThat(Participations.byTrack(selection, CITIES).unassigned()).isZero();
    assertThat(Participations.byTrack(selection, PARTICIPATIONS).unassigned()).isEqualTo(1);
    assertThat(in("two", "energy")).hasToString("two/energy");
  }

  @Test
  void citiesAndParticipationsAreCountedByTheKindOfTheProgramme() {
    assertThat(Participations.byKind(THREE_COUNTRIES, CITIES).counts())
        .containsExactly(
            Map.entry(ProgrammeKind.CITY_CHALLENGE, 2L),
            Map.entry(ProgrammeKind.TRANSFER_NETWORK, 4L));
    assertThat(Participations.byKind(THREE_COUNTRIES, PARTICIPATIONS).total()).isEqualTo(6);
  }

  @Test
  void unknownCategoriesOfRegionsAreUnassigned() {
    Selection selection =
        Sketches.selection(
            programme(
                "one",
                List.of(
                    partner("alfa").withRegionCategory(RegionCategory.LESS_DEVELOPED),
                    partner("beta"))),
            programme(
                "two",
                List.of(
                    partner("alfa").withRegionCategory(RegionCategory.TRANSITION),
                    partner("gamma").withRegionCategory(RegionCategory.TRANSITION))));

    Distribution<RegionCategory> cities = Participations.byRegionCategory(selection, CITIES);

    assertThat(cities.counts())
        .containsExactly(
            Map.entry(RegionCategory.MORE_DEVELOPED, 0L),
            Map.entry(RegionCategory.TRANSITION, 2L),
            Map.entry(RegionCategory.LESS_DEVELOPED, 1L));
    assertThat(cities.unassigned()).isEqualTo(1);
    assertThat(Participations.byRegionCategory(selection, PARTICIPATIONS).total()).isEqualTo(3);
  }

  @Test
  void nobodyTakesPartInAnEmptyCatalogue() {
    Selection nothing = Selection.of(Catalogue.empty());

    assertThat(Participations.byCountry(nothing, CITIES).counts()).isEmpty();
    assertThat(Participations.byRole(nothing, PARTICIPATIONS).unassigned()).isZero();
  }

  @Test
  void whatIsCountedIsSaidInAWord() {
    assertThat(CITIES).hasToString("cities");
    assertThat(PARTICIPATIONS).hasToString("participations");
  }

  private static ProgrammeTrack in(String programme, String track) {
    return new ProgrammeTrack(ProgrammeId.of(programme), TrackId.of(track));
  }
}

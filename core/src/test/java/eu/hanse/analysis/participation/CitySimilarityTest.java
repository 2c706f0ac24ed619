package eu.hanse.analysis.participation;

import static eu.hanse.analysis.participation.SimilarityMeasure.COSINE;
import static eu.hanse.analysis.participation.SimilarityMeasure.JACCARD;
import static eu.hanse.test.Sketches.id;
import static eu.hanse.test.Sketches.initiative;
import static eu.hanse.test.Sketches.partner;
import static eu.hanse.test.Sketches.programme;
import static eu.hanse.test.Sketches.track;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import eu.hanse.analysis.Selection;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.id.TrackId;
import eu.hanse.programme.Participation;
import eu.hanse.table.Row;
import eu.hanse.test.Sketches;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CitySimilarityTest {

  private static final TrackId ENERGY = TrackId.of("energy");
  private static final TrackId WATER = TrackId.of("water");

  /**
   * Themes: Alfa has energy 2, heat 1, water 1; Beta has energy 1, heat 1; Gamma has waste 1; Delta
   * has none.
   */
  private static final Selection SELECTION =
      Sketches.selection(
          programme(
                  "one",
                  List.of(
                      on("alfa", ENERGY, WATER),
                      on("beta", ENERGY),
                      partner("gamma"),
                      partner("delta")))
              .withTracks(track("energy", "energy", "heat"), track("water", "water", "energy"))
              .withInitiatives(
                  initiative("first", "alfa", "outsider").withThemes("energy"),
                  initiative("second", "gamma").withThemes("waste")));

  private static final CitySimilarity BY_THEMES = CitySimilarity.byThemes(SELECTION);

  @Test
  void aCityHasTheThemesOfItsTracksAndInitiatives() {
    assertThat(BY_THEMES.subjects().get(id("alfa")))
        .containsExactly("energy", "energy", "heat", "water");
    assertThat(BY_THEMES.subjects().get(id("beta"))).containsExactly("energy", "heat");
    assertThat(BY_THEMES.subjects().get(id("gamma"))).containsExactly("waste");
  }

  @Test
  void citiesThatDoNotTakePartOrHaveNoThemeHaveNoVector() {
    assertThat(BY_THEMES.subjects()).containsOnlyKeys(id("alfa"), id("beta"), id("gamma"));
    assertThat(BY_THEMES.citiesWithoutSubject()).isEqualTo(1);
  }

  /** Two of the three themes of Alfa and Beta are shared. */
  @Test
  void jaccardsIndexIsTheShareOfTheSubjectsThatAreShared() {
    assertThat(BY_THEMES.between(id("alfa"), id("beta"), JACCARD).orElseThrow())
        .isEqualTo(2.0 / 3, offset(1e-15));
    assertThat(BY_THEMES.between(id("alfa"), id("gamma"), JACCARD)).hasValue(0);
  }

  /** (2·1 + 1·1) / √((4 + 1 + 1)(1 + 1)) = 3 / √12. */
  @Test
  void theCosineIsThatOfTheVectorsOfCounts() {
    assertThat(BY_THEMES.between(id("alfa"), id("beta"), COSINE).orElseThrow())
        .isEqualTo(3 / Math.sqrt(12), offset(1e-15));
    assertThat(BY_THEMES.between(id("alfa"), id("gamma"), COSINE)).hasValue(0);
  }

  @Test
  void aCityWithoutASubjectHasNoSimilarity() {
    assertThat(BY_THEMES.between(id("alfa"), id("delta"), JACCARD)).isEmpty();
    assertThat(BY_THEMES.between(id("delta"), id("alfa"), COSINE)).isEmpty();
    assertThat(BY_THEMES.between(id("delta"), id("delta"), JACCARD)).isEmpty();
    assertThat(BY_THEMES.between(id("alfa"), id("outsider"), JACCARD)).isEmpty();
    assertThat(BY_THEMES.mostSimilar(id("delta"), JACCARD, 5)).isEmpty();
  }

  @Test
  void aCityHasTheTracksOfItsParticipationsAndInitiatives() {
    CitySimilarity byTracks =
        CitySimilarity.byTracks(
            Sketches.selection(
                programme("one", List.of(on("alfa", ENERGY), on("beta", ENERGY)))
                    .withInitiatives(initiative("first", "alfa").withTracks(ENERGY, WATER)),
                programme("two", List.of(on("gamma", ENERGY)))));

    assertThat(byTracks.subjects().get(id("alfa")))
        .containsExactly("one/energy", "one/energy", "one/water");
    assertThat(byTracks.between(id("alfa"), id("beta"), JACCARD)).hasValue(0.5);
    assertThat(byTracks.between(id("beta"), id("gamma"), JACCARD)).hasValue(0);
  }

  @Test
  void aThemeOfATrackAndOfItsInitiativeCountsOnceForTheInitiative() {
    CitySimilarity byThemes =
        CitySimilarity.byThemes(
            Sketches.selection(
                programme("one", "alfa")
                    .withTracks(track("energy", "heat"))
                    .withInitiatives(
                        initiative("first", "alfa")
                            .withTracks(ENERGY, TrackId.of("unknown"))
                            .withThemes("heat", "grids"))));

    assertThat(byThemes.subjects().get(id("alfa"))).containsExactly("grids", "heat");
  }

  /** With Alfa, Beta shares one of two tracks, Gamma both, Zeta one of two, and Other none. */
  @Test
  void theMostSimilarCitiesComeFirstAndEquallySimilarOnesById() {
    CitySimilarity byTracks =
        CitySimilarity.byTracks(
            Sketches.selection(
                programme(
                    "one",
                    List.of(
                        on("alfa", ENERGY, WATER),
                        on("zeta", WATER),
                        on("beta", ENERGY),
                        on("gamma", ENERGY, WATER),
                        on("other", TrackId.of("waste"))))));

    assertThat(byTracks.mostSimilar(id("alfa"), JACCARD, 9))
        .containsExactly(
            Map.entry(id("gamma"), 1.0), Map.entry(id("beta"), 0.5), Map.entry(id("zeta"), 0.5));
    assertThat(byTracks.mostSimilar(id("alfa"), COSINE, 2))
        .containsOnlyKeys(id("gamma"), id("beta"));
  }

  @Test
  void aTableOfACityShowsWhatIsShared() {
    assertThat(BY_THEMES.toTable(id("beta")).rows())
        .extracting(row -> row.text("city") + " shares " + row.text("shared"))
        .containsExactly("alfa shares energy, heat");
    assertThat(BY_THEMES.toTable(id("beta")).rows().get(0).number("cosine").orElseThrow())
        .isEqualTo(3 / Math.sqrt(12), offset(1e-15));
  }

  @Test
  void themesAreComparedAsTheyAreWritten() {
    CitySimilarity byThemes =
        CitySimilarity.byThemes(
            Sketches.selection(
                programme("one", "alfa", "beta")
                    .withInitiatives(
                        initiative("first", "alfa").withThemes("=1+1", "<&\"\t", "Water"),
                        initiative("second", "beta").withThemes("=1+1", "<&\"\t", "water"))));

    assertThat(byThemes.between(id("alfa"), id("beta"), JACCARD)).hasValue(0.5);
    assertThat(byThemes.toTable(id("alfa")).rows().get(0).text("shared")).isEqualTo("<&\"\t, =1+1");
  }

  @Test
  void aTableShowsHowOftenACityHasASubject() {
    assertThat(BY_THEMES.toTable().rows())
        .extracting(Row::toString)
        .startsWith("city: alfa, subject: energy, count: 2", "city: alfa, subject: heat, count: 1")
        .hasSize(6);
  }

  @Test
  void anEmptyCatalogueHasNoSimilarCities() {
    assertThat(CitySimilarity.byTracks(Selection.of(Catalogue.empty())))
        .hasToString("Similarity of 0 cities");
    assertThat(BY_THEMES).hasToString("Similarity of 3 cities, 1 without a subject");
    assertThat(JACCARD).hasToString("jaccard");
  }

  private static Participation on(String city, TrackId... tracks) {
    return partner(city).withTracks(Stream.of(tracks).toList());
  }
}

package eu.hanse.io.picture;

import static eu.hanse.io.picture.Examples.CAPTION;
import static eu.hanse.io.picture.Examples.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.analysis.Selection;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.id.CityId;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParticipationMatrixTest {

  private static final Selection SELECTION = Selection.of(CATALOGUE);

  @Test
  void looksAsInTheGoldenFile() {
    PictureAssert.checkGolden("matrix.svg", ParticipationMatrix.of(SELECTION).draw(CAPTION));
  }

  @Test
  void citiesInMostProgrammesComeFirst() {
    Drawn drawn = Drawn.of(ParticipationMatrix.of(SELECTION).draw(CAPTION));

    // Alphaville and Betaburg are in two programmes each, and Germany comes before France.
    assertThat(drawn.words())
        .containsSubsequence("PRO 1", "PRO 2", "The other programme")
        .containsSubsequence("DE", "Betaburg", "2", "FR", "Alphaville", "2", "Gammaham", "1")
        .doesNotContain("Programme without dates");
  }

  @Test
  void aCityHasAMarkForEachOfItsRoles() {
    Drawn drawn = Drawn.of(ParticipationMatrix.of(SELECTION).draw(CAPTION));

    assertThat(drawn.titles())
        .contains("Alphaville, PRO 2: lead-partner", "Alphaville, PRO 2: coordinator");
    assertThat(drawn.words()).contains("lead-partner", "coordinator", "partner");
  }

  @Test
  void theCitiesLeftOutAreCounted() {
    Drawn drawn = Drawn.of(ParticipationMatrix.of(SELECTION).withAtMost(1).draw(CAPTION));

    assertThat(drawn.words()).contains("Betaburg").doesNotContain("Alphaville");
    assertThat(drawn.everyWord()).contains("Cities shown: those in most programmes, 1 of 3.");
  }

  @Test
  void theProgrammesLeftOutAreCounted() {
    List<Programme> many =
        IntStream.range(0, 41)
            .mapToObj(
                i ->
                    Examples.programme("p" + i, "2020")
                        .addParticipation(
                            Examples.participation(CityId.of("x"), ParticipationRole.PARTNER))
                        .build())
            .toList();
    Picture picture =
        ParticipationMatrix.of(Selection.of(Examples.catalogue(List.of(), many))).draw(CAPTION);

    PictureAssert.checkTextsAreOnSheet(picture);
    assertThat(Drawn.of(picture).everyWord())
        .contains("Programmes shown: those with most participations, 40 of 41.");
  }

  @Test
  void nothingIsSaidToBeNothing() {
    Drawn drawn = Drawn.of(ParticipationMatrix.of(Selection.of(Catalogue.empty())).draw(CAPTION));

    assertThat(drawn.words()).contains("There are no participations to show.");
  }
}

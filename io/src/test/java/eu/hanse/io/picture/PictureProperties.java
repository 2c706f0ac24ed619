package eu.hanse.io.picture;

import eu.hanse.analysis.Selection;
import eu.hanse.analysis.network.Networks;
import eu.hanse.analysis.network.Relation;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.test.Catalogues;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a catalogue holds, its pictures are well-formed, and all texts are on the sheet. */
class PictureProperties {

  @Provide
  Arbitrary<Catalogue> catalogues() {
    return Catalogues.catalogues();
  }

  @Property(tries = 100)
  void everyCatalogueHasATimelineAndAMatrix(
      @ForAll("catalogues") Catalogue catalogue, @ForAll String title) {
    Selection selection = Selection.of(catalogue);
    Caption caption = Caption.of(title).withSubtitle(title).withSource(title);

    PictureAssert.checkTextsAreOnSheet(ProgrammeTimeline.of(selection.programmes()).draw(caption));
    PictureAssert.checkTextsAreOnSheet(ParticipationMatrix.of(selection).draw(caption));
  }

  @Property(tries = 50)
  void everyCatalogueHasANetworkAndAMap(@ForAll("catalogues") Catalogue catalogue) {
    Selection selection = Selection.of(catalogue);
    Caption caption = Caption.of("A title");

    for (Relation relation : Relation.values()) {
      PictureAssert.checkTextsAreOnSheet(
          NetworkChart.of(Networks.of(selection, relation), catalogue).draw(caption));
    }
    PictureAssert.checkTextsAreOnSheet(
        CityMap.of(catalogue.cities().values())
            .tiedBy(Networks.of(selection, Relation.CO_PARTICIPATION))
            .draw(caption));
  }
}

package eu.hanse.benchmarks.graph;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.benchmarks.data.Generated;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.io.CatalogueReader;
import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphTest {

  @Test
  void pairsAreCountedOncePerProgramme() {
    List<List<String>> rosters =
        List.of(List.of("paris", "turin", "porto"), List.of("turin", "porto"));

    assertThat(JGraphTPairs.of(rosters)).isEqualTo(new GraphSummary(3, 3, 4, 1 + 2 + 2));
  }

  @Test
  void aCatalogueAndJGraphTCountTheSame() {
    Catalogue catalogue =
        CatalogueReader.standard()
            .read(DataFiles.of(DataFile.of("generated.ndjson", Generated.bytes(300))))
            .orThrow();
    List<List<String>> rosters =
        catalogue.programmes().values().stream()
            .map(it -> it.participations().stream().map(part -> part.city().value()).toList())
            .toList();

    assertThat(CataloguePairs.of(catalogue)).isEqualTo(JGraphTPairs.of(rosters));
  }

  @Test
  void ofEachProgrammeThreeOfFiveParticipationsAreKept() {
    Catalogue catalogue =
        CatalogueReader.standard()
            .read(DataFiles.of(DataFile.of("generated.ndjson", Generated.bytes(50))))
            .orThrow();

    Catalogue shorter = ShorterRosters.of(catalogue);

    assertThat(participations(shorter))
        .containsExactlyElementsOf(
            participations(catalogue).stream().map(all -> Math.round(all * 0.6f)).toList());
  }

  private static List<Integer> participations(Catalogue catalogue) {
    return catalogue.programmes().values().stream().map(it -> it.participations().size()).toList();
  }
}

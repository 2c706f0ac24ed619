package eu.hanse.io.export.graph;

import static eu.hanse.io.export.MadeUpCatalogue.MANIFEST;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.analysis.network.Relation;
import eu.hanse.analysis.network.Weighting;
import eu.hanse.io.export.MadeUpCatalogue;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class GexfTest {

  @Test
  void writesTheseBytesForARelation() throws IOException {
    GraphFile.checkGolden(
        "co-participation.gexf",
        GraphFile.gexf(MadeUpCatalogue.selection(), Relation.CO_PARTICIPATION));
  }

  @Test
  void writesTheseBytesForTheMembership() throws IOException {
    GraphFile.checkGolden(
        "membership.gexf",
        GraphFile.text(out -> Gexf.membership(MadeUpCatalogue.selection(), MANIFEST).write(out)));
  }

  @Test
  void saysWhatItIsMadeOf() throws IOException {
    String text =
        GraphFile.text(
            out -> Gexf.of(MadeUpCatalogue.selection(), Weighting.JACCARD, MANIFEST).write(out));
    assertThat(text)
        .contains("<creator>hanse 0.1.0-TEST</creator>")
        .contains("<keywords>co-participation by jaccard</keywords>")
        .contains(
            "<description>"
                + MANIFEST
                + ", rules 2026.1, data "
                + MANIFEST.dataHash()
                + "</description>");
  }

  @Test
  void writesAGraphWithoutNodesForNothing() throws IOException {
    assertThat(GraphFile.gexf(MadeUpCatalogue.empty(), Relation.MENTORING))
        .contains("defaultedgetype=\"directed\"")
        .doesNotContain("<node ", "<edge ", "<spell");
  }

  @Test
  void replacesWhatXmlDoesNotAllow() throws IOException {
    assertThat(GraphFile.gexf(MadeUpCatalogue.named("a\u0000b\"<&>\n"), Relation.HOSTING))
        .contains("label=\"a\uFFFDb&quot;&lt;&amp;&gt; \"");
  }
}

package eu.hanse.io.export.graph;

import static eu.hanse.io.export.MadeUpCatalogue.MANIFEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanse.analysis.network.Relation;
import eu.hanse.analysis.network.Weighting;
import eu.hanse.io.export.MadeUpCatalogue;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class GraphMlTest {

  @Test
  void writesTheseBytesForARelation() throws IOException {
    GraphFile.checkGolden(
        "hosting.graphml", GraphFile.graphMl(MadeUpCatalogue.selection(), Relation.HOSTING));
  }

  @Test
  void writesTheseBytesForAWeighting() throws IOException {
    GraphFile.checkGolden(
        "newman.graphml",
        GraphFile.text(
            out -> GraphMl.of(MadeUpCatalogue.selection(), Weighting.NEWMAN, MANIFEST).write(out)));
  }

  @Test
  void writesTheseBytesForTheMembership() throws IOException {
    GraphFile.checkGolden(
        "membership.graphml",
        GraphFile.text(
            out -> GraphMl.membership(MadeUpCatalogue.selection(), MANIFEST).write(out)));
  }

  @Test
  void saysWhatItIsMadeOf() throws IOException {
    assertThat(GraphFile.graphMl(MadeUpCatalogue.selection(), Relation.TRANSFER))
        .contains("<desc>" + MANIFEST + "</desc>")
        .contains("<data key=\"graph.relation\">transfer</data>")
        .contains("<data key=\"graph.dataHash\">" + MANIFEST.dataHash() + "</data>")
        .contains("<data key=\"graph.asOf\">2026-01-01</data>");
  }

  @Test
  void writesAGraphWithoutNodesForNothing() throws IOException {
    assertThat(GraphFile.graphMl(MadeUpCatalogue.empty(), Relation.CO_PARTICIPATION))
        .contains("edgedefault=\"undirected\"")
        .doesNotContain("<node", "<edge ");
  }

  @Test
  void replacesWhatXmlDoesNotAllow() throws IOException {
    String name = "a\u0000b\u001bc\uFFFEd\uD800e\uDC00f\r\n\tg";
    assertThat(GraphFile.graphMl(MadeUpCatalogue.named(name), Relation.HOSTING))
        .contains(">a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf   g<");
  }

  @Test
  void keepsTheStreamOpen() throws IOException {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) {}

          @Override
          public void close() throws IOException {
            throw new IOException("closed");
          }
        };
    GraphMl.of(MadeUpCatalogue.selection(), Relation.HOSTING, MANIFEST).write(out);
  }

  @Test
  void throwsWhatTheStreamThrows() {
    IOException full = new IOException("full");
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw full;
          }
        };
    assertThatThrownBy(
            () -> GraphMl.of(MadeUpCatalogue.selection(), Relation.HOSTING, MANIFEST).write(out))
        .isSameAs(full);
  }
}

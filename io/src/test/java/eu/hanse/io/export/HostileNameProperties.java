package eu.hanse.io.export;

import static eu.hanse.io.export.MadeUpCatalogue.MANIFEST;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.analysis.Selection;
import eu.hanse.analysis.network.Relation;
import eu.hanse.io.export.geo.GeoJson;
import eu.hanse.io.export.graph.Gexf;
import eu.hanse.io.export.graph.GraphMl;
import eu.hanse.io.export.linked.JsonLd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a name holds, what is written can be read. */
class HostileNameProperties {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Property(tries = 300)
  void graphMlIsWellFormed(@ForAll String name)
      throws IOException, SAXException, ParserConfigurationException {
    Selection selection = MadeUpCatalogue.named(name);
    byte[] bytes =
        bytes(out -> GraphMl.of(selection, Relation.CO_PARTICIPATION, MANIFEST).write(out));
    assertThat(xml(bytes).getElementsByTagName("node").getLength()).isEqualTo(2);
    assertThat(xml(bytes(out -> GraphMl.membership(selection, MANIFEST).write(out)))).isNotNull();
  }

  @Property(tries = 300)
  void gexfIsWellFormed(@ForAll String name)
      throws IOException, SAXException, ParserConfigurationException {
    Selection selection = MadeUpCatalogue.named(name);
    byte[] bytes = bytes(out -> Gexf.of(selection, Relation.CO_PARTICIPATION, MANIFEST).write(out));
    assertThat(xml(bytes).getElementsByTagName("node").getLength()).isEqualTo(2);
  }

  @Property(tries = 300)
  void geoJsonIsJson(@ForAll String name) throws IOException {
    Selection selection = MadeUpCatalogue.named(name);
    byte[] bytes =
        bytes(out -> GeoJson.of(selection, Relation.CO_PARTICIPATION, MANIFEST).write(out));
    assertThat(JSON.readTree(bytes).get("features").size()).isEqualTo(3);
  }

  @Property(tries = 300)
  void jsonLdIsJson(@ForAll String name) throws IOException {
    byte[] bytes = bytes(out -> JsonLd.of(MadeUpCatalogue.named(name), MANIFEST).write(out));
    assertThat(JSON.readTree(bytes).get("@graph").size()).isEqualTo(6);
  }

  private interface Writing {
    void write(OutputStream out) throws IOException;
  }

  private static byte[] bytes(Writing writing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writing.write(out);
    return out.toByteArray();
  }

  private static Document xml(byte[] bytes)
      throws IOException, SAXException, ParserConfigurationException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }
}

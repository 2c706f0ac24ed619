package eu.hanse.io.export.graph;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.hanse.analysis.Selection;
import eu.hanse.analysis.network.Networks;
import eu.hanse.analysis.network.Relation;
import eu.hanse.analysis.network.Weighting;
import eu.hanse.io.export.Manifest;
import eu.hanse.io.file.AtomicFile;
import eu.hanse.io.shape.NumberText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * Networks as GraphML (<a href="http://graphml.graphdrawing.org/">graphml.graphdrawing.org</a>),
 * which NetworkX, igraph, JGraphT, Gephi, Cytoscape and others read.
 *
 * <p>Nodes have the ids of the data. All values are declared, with their types:
 *
 * <table>
 *   <caption>Values</caption>
 *   <thead>
 *     <tr><th scope="col">of</th><th scope="col">name</th><th scope="col">type</th>
 *         <th scope="col">what it is</th></tr>
 *   </thead>
 *   <tbody>
 *     <tr><td>cities</td><td>{@code name}</td><td>string</td><td>the name</td></tr>
 *     <tr><td></td><td>{@code kind}</td><td>string</td><td>such as {@code municipality}</td></tr>
 *     <tr><td></td><td>{@code country}</td><td>string</td><td>ISO 3166-1 alpha-2</td></tr>
 *     <tr><td></td><td>{@code nuts}</td><td>string</td><td>the NUTS code</td></tr>
 *     <tr><td></td><td>{@code lat}, {@code lon}</td><td>double</td>
 *         <td>degrees of WGS84</td></tr>
 *     <tr><td></td><td>{@code population}</td><td>long</td><td>inhabitants</td></tr>
 *     <tr><td>links of cities</td><td>{@code weight}</td><td>double</td>
 *         <td>see {@link Networks}</td></tr>
 *     <tr><td></td><td>{@code programmes}</td><td>string</td>
 *         <td>ids of the programmes in which the cities are linked, joined by semicolons</td></tr>
 *     <tr><td>membership: nodes</td><td>{@code entity}</td><td>string</td>
 *         <td>{@code city} or {@code programme}; programmes have a name and a kind</td></tr>
 *     <tr><td></td><td>{@code type}, {@code bipartite}</td><td>boolean, int</td>
 *         <td>true and 1 of programmes, as igraph and NetworkX mark bipartite graphs</td></tr>
 *     <tr><td>membership: edges</td><td>{@code weight}</td><td>double</td>
 *         <td>the number of participations</td></tr>
 *     <tr><td></td><td>{@code roles}</td><td>string</td>
 *         <td>the roles, joined by semicolons</td></tr>
 *     <tr><td>the graph</td><td>{@code relation}, {@code dataHash}, {@code libraryVersion},
 *         {@code ruleSetVersion}, {@code asOf}</td><td>string</td>
 *         <td>what links the nodes, and the manifest, which the description has, too</td></tr>
 *   </tbody>
 * </table>
 *
 * <p>What is not known is left out; a city that the catalogue does not hold has an id and nothing
 * else. Line breaks and tabs become spaces, other characters that XML 1.0 does not allow become
 * U+FFFD. The same selection gives the same bytes.
 */
public final class GraphMl {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final Attribute WEIGHT = new Attribute("weight", Attribute.Type.DOUBLE);
  private static final String RELATION = "relation";

  private final ExportedGraph graph;
  private final Manifest manifest;

  private GraphMl(ExportedGraph graph, Manifest manifest) {
    this.graph = graph;
    this.manifest = manifest;
  }

  /**
   * {@return which cities are linked, as {@link Networks#of} says}
   *
   * @param selection what is looked at
   * @param relation what links two cities; the graph is directed if it is
   * @param manifest what the export is made of
   */
  public static GraphMl of(Selection selection, Relation relation, Manifest manifest) {
    return new GraphMl(CityNetwork.of(selection, relation), manifest);
  }

  /**
   * {@return which cities take part together, as {@link Networks#coParticipation} says}
   *
   * @param selection what is looked at
   * @param weighting how strongly a programme ties two cities
   * @param manifest what the export is made of
   */
  public static GraphMl of(Selection selection, Weighting weighting, Manifest manifest) {
    return new GraphMl(CityNetwork.of(selection, weighting), manifest);
  }

  /**
   * {@return which city takes part in which programme, as {@link Networks#membership} says; nodes
   * are named {@code city:turin} and so on}
   *
   * @param selection what is looked at
   * @param manifest what the export is made of
   */
  public static GraphMl membership(Selection selection, Manifest manifest) {
    return new GraphMl(new Membership(selection), manifest);
  }

  /**
   * Writes the document.
   *
   * @param out takes the bytes, and stays open
   * @throws IOException if the bytes cannot be written
   */
  public void write(OutputStream out) throws IOException {
    XmlOutput.write(out, this::write);
  }

  /**
   * Writes the document to a file, which is replaced as a whole or not at all.
   *
   * @param file the file
   * @throws IOException if it cannot be written; the file is then what it was
   */
  public void write(Path file) throws IOException {
    AtomicFile.replace(file, this::write);
  }

  private void write(XmlOutput xml) throws XMLStreamException {
    ImmutableMap<String, String> facts =
        ImmutableMap.of(
            RELATION,
            graph.title(),
            "dataHash",
            manifest.dataHash(),
            "libraryVersion",
            manifest.libraryVersion(),
            "ruleSetVersion",
            manifest.ruleSetVersion(),
            "asOf",
            manifest.asOf().toString());
    xml.startRoot("graphml", NAMESPACE);
    for (String fact : facts.keySet()) {
      writeKey("graph", new Attribute(fact, Attribute.Type.STRING), xml);
    }
    for (Attribute attribute : graph.nodeAttributes()) {
      writeKey("node", attribute, xml);
    }
    for (Attribute attribute : edgeAttributes()) {
      writeKey("edge", attribute, xml);
    }
    xml.start(
        "graph", "id", RELATION, "edgedefault", graph.isDirected() ? "directed" : "undirected");
    xml.element("desc", manifest.toString());
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      xml.element("data", fact.getValue(), "key", key("graph", fact.getKey()));
    }
    for (Node node : graph.nodes()) {
      write(node, xml);
    }
    for (Edge edge : graph.edges()) {
      write(edge, xml);
    }
    xml.end();
    xml.end();
  }

  private ImmutableList<Attribute> edgeAttributes() {
    return ImmutableList.<Attribute>builder().add(WEIGHT).addAll(graph.edgeAttributes()).build();
  }

  private static void writeKey(String owner, Attribute attribute, XmlOutput xml)
      throws XMLStreamException {
    xml.empty(
        "key",
        "id",
        key(owner, attribute.name()),
        "for",
        owner,
        "attr.name",
        attribute.name(),
        "attr.type",
        attribute.type().graphMl());
  }

  private static String key(String owner, String attribute) {
    return owner + "." + attribute;
  }

  private static void write(Node node, XmlOutput xml) throws XMLStreamException {
    if (node.values().isEmpty()) {
      xml.empty("node", "id", node.id());
    } else {
      xml.start("node", "id", node.id());
      writeValues("node", node.values(), xml);
      xml.end();
    }
  }

  private static void write(Edge edge, XmlOutput xml) throws XMLStreamException {
    xml.start("edge", "source", edge.source(), "target", edge.target());
    xml.element("data", NumberText.of(edge.weight()), "key", key("edge", WEIGHT.name()));
    writeValues("edge", edge.values(), xml);
    xml.end();
  }

  private static void writeValues(String owner, Map<Attribute, String> values, XmlOutput xml)
      throws XMLStreamException {
    for (Map.Entry<Attribute, String> value : values.entrySet()) {
      xml.element("data", value.getValue(), "key", key(owner, value.getKey().name()));
    }
  }
}

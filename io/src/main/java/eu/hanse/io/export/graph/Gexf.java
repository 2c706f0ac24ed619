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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * Networks as GEXF (<a href="https://gexf.net/">gexf.net</a>) with the time when cities and links
 * were there, for the time line of Gephi.
 *
 * <p>The version is 1.2 ({@code http://www.gexf.net/1.2draft}): Gephi reads it as well as 1.3, and
 * NetworkX and JGraphT know no later one. Nodes and edges have the values that {@link GraphMl}
 * says; names are labels, too.
 *
 * <p>A node or an edge has a spell for each time without a gap in which it was there: a city while
 * it takes part and while something links it, an edge while one of its links holds. Of a date of
 * which the day is not known, a spell begins on the first day that it can mean, and ends on the
 * last. A period that is open has no {@code end}. What is reversed or not known makes no spell; how
 * many such periods there are is the value {@code undated}, and an element without any spell is
 * shown by Gephi at any time. Weights are those of the whole time.
 *
 * <p>The last day is part of the spell, as GEXF has it. Gephi takes it for midnight at its
 * beginning, and has the element there until then, that moment included. Therefore a window of the
 * time line should be at least a day long.
 *
 * <p>The same selection gives the same bytes. Characters that XML does not allow are written as
 * {@link GraphMl} writes them.
 */
public final class Gexf {

  private static final String NAMESPACE = "http://www.gexf.net/1.2draft";
  private static final Attribute UNDATED = new Attribute("undated", Attribute.Type.INTEGER);

  private final ExportedGraph graph;
  private final Manifest manifest;

  private Gexf(ExportedGraph graph, Manifest manifest) {
    this.graph = graph;
    this.manifest = manifest;
  }

  /**
   * {@return which cities are linked, as {@link Networks#of} says, and when}
   *
   * @param selection what is looked at
   * @param relation what links two cities; the graph is directed if it is
   * @param manifest what the export is made of
   */
  public static Gexf of(Selection selection, Relation relation, Manifest manifest) {
    return new Gexf(CityNetwork.of(selection, relation), manifest);
  }

  /**
   * {@return which cities take part together, as {@link Networks#coParticipation} says, and when}
   *
   * @param selection what is looked at
   * @param weighting how strongly a programme ties two cities
   * @param manifest what the export is made of
   */
  public static Gexf of(Selection selection, Weighting weighting, Manifest manifest) {
    return new Gexf(CityNetwork.of(selection, weighting), manifest);
  }

  /**
   * {@return which city takes part in which programme, as {@link Networks#membership} says, and
   * when; nodes are named {@code city:turin} and so on}
   *
   * @param selection what is looked at
   * @param manifest what the export is made of
   */
  public static Gexf membership(Selection selection, Manifest manifest) {
    return new Gexf(new Membership(selection), manifest);
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
    xml.startRoot("gexf", NAMESPACE, "version", "1.2");
    xml.start("meta");
    xml.element("creator", "hanse " + manifest.libraryVersion());
    xml.element("keywords", graph.title());
    xml.element(
        "description",
        manifest + ", rules " + manifest.ruleSetVersion() + ", data " + manifest.dataHash());
    xml.end();
    xml.start(
        "graph",
        "mode",
        "dynamic",
        "timeformat",
        "date",
        "defaultedgetype",
        graph.isDirected() ? "directed" : "undirected");
    writeAttributes("node", graph.nodeAttributes(), xml);
    writeAttributes("edge", graph.edgeAttributes(), xml);
    xml.start("nodes");
    for (Node node : graph.nodes()) {
      xml.start("node", "id", node.id(), "label", node.label());
      writeContent(node.values(), node.presence(), xml);
    }
    xml.end();
    xml.start("edges");
    writeEdges(xml);
    xml.end();
    xml.end();
    xml.end();
  }

  private static void writeAttributes(String owner, List<Attribute> attributes, XmlOutput xml)
      throws XMLStreamException {
    xml.start("attributes", "class", owner, "mode", "static");
    for (Attribute attribute : withUndated(attributes)) {
      xml.empty(
          "attribute",
          "id",
          attribute.name(),
          "title",
          attribute.name(),
          "type",
          attribute.type().gexf());
    }
    xml.end();
  }

  private static ImmutableList<Attribute> withUndated(List<Attribute> attributes) {
    return ImmutableList.<Attribute>builder().addAll(attributes).add(UNDATED).build();
  }

  private void writeEdges(XmlOutput xml) throws XMLStreamException {
    long number = 0;
    for (Edge edge : graph.edges()) {
      xml.start(
          "edge",
          "id",
          Long.toString(number),
          "source",
          edge.source(),
          "target",
          edge.target(),
          "weight",
          NumberText.of(edge.weight()));
      writeContent(edge.values(), edge.presence(), xml);
      number++;
    }
  }

  /** Writes what an element has, and its end. */
  private static void writeContent(
      ImmutableMap<Attribute, String> values, Presence presence, XmlOutput xml)
      throws XMLStreamException {
    xml.start("attvalues");
    for (Map.Entry<Attribute, String> value : values.entrySet()) {
      xml.empty("attvalue", "for", value.getKey().name(), "value", value.getValue());
    }
    xml.empty("attvalue", "for", UNDATED.name(), "value", Integer.toString(presence.undated()));
    xml.end();
    ImmutableList<Presence.Spell> spells = presence.spells();
    if (!spells.isEmpty()) {
      xml.start("spells");
      for (Presence.Spell spell : spells) {
        write(spell, xml);
      }
      xml.end();
    }
    xml.end();
  }

  private static void write(Presence.Spell spell, XmlOutput xml) throws XMLStreamException {
    String first = spell.first().toString();
    if (spell.last().isPresent()) {
      xml.empty("spell", "start", first, "end", spell.last().map(LocalDate::toString).get());
    } else {
      xml.empty("spell", "start", first);
    }
  }
}

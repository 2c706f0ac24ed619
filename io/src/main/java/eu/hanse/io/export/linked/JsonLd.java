package eu.hanse.io.export.linked;

import eu.hanse.analysis.Selection;
import eu.hanse.calendar.Meeting;
import eu.hanse.catalogue.InProgramme;
import eu.hanse.city.City;
import eu.hanse.io.export.Manifest;
import eu.hanse.io.shape.Json;
import eu.hanse.io.shape.LinesLayout;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.source.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes data as JSON-LD 1.1 in terms of schema.org, the SEMIC Core Vocabularies of the European
 * Union and PROV, so that it can be loaded beside other linked data. The table of the {@linkplain
 * eu.hanse.io.export.linked package} says what becomes what.
 *
 * <ul>
 *   <li>The context is part of the document: nothing has to be fetched to read it. Every property
 *       used is defined there.
 *   <li>Nodes have names made of a base and the ids of the data, so that the same thing has the
 *       same name in every export: {@code urn:hanse:city:turin}, or, with a base of one's own,
 *       {@code https://example.org/cities/city/turin}. They are written a node a line: programmes,
 *       meetings, cities, organisations and sources.
 *   <li>A city is two nodes: the territory, where meetings take place and which Wikidata and
 *       GeoNames know, and the local authority ({@code urn:hanse:city:turin:authority}), which
 *       takes part, comes to meetings and pays.
 *   <li>Written are the programmes of the selection and what they name: cities that take part,
 *       host, come to meetings or pay, what these are part of, the organisations involved, and all
 *       sources. What the catalogue does not hold is named and not described.
 *   <li>Sources are said with {@code prov:wasDerivedFrom}, as in DBpedia, of the thing that they
 *       tell of, or of the role, meeting or grant.
 *   <li>Dates may be a year or a month alone, as ISO 8601 has it; they have the type {@code
 *       schema:Date}.
 *   <li>The first node is the data set: the manifest, which is its description, and the hash of the
 *       data.
 * </ul>
 *
 * <p>The same selection gives the same bytes.
 */
public final class JsonLd {

  /** The base of names where there is no other. */
  public static final String DEFAULT_BASE = "urn:hanse:";

  private final Content content;
  private final Manifest manifest;
  private final JsonGenerator json;
  private final LinesLayout layout;
  private final Nodes nodes;
  private final Iris iris;

  private JsonLd(
      Content content, Iris iris, Manifest manifest, JsonGenerator json, LinesLayout layout) {
    this.content = content;
    this.iris = iris;
    this.manifest = manifest;
    this.json = json;
    this.layout = layout;
    this.nodes = new Nodes(json);
  }

  /**
   * Writes data with names that begin with {@value #DEFAULT_BASE}.
   *
   * @param selection what is written
   * @param manifest what the export is made of
   * @param out takes the bytes, and stays open
   * @throws IOException if the bytes cannot be written
   */
  public static void write(Selection selection, Manifest manifest, OutputStream out)
      throws IOException {
    write(selection, DEFAULT_BASE, manifest, out);
  }

  /**
   * Writes data.
   *
   * @param selection what is written
   * @param base what the names of nodes begin with: an absolute IRI that ends with a colon, a slash
   *     or a hash
   * @param manifest what the export is made of
   * @param out takes the bytes, and stays open
   * @throws IllegalArgumentException if the base is none
   * @throws IOException if the bytes cannot be written
   */
  public static void write(Selection selection, String base, Manifest manifest, OutputStream out)
      throws IOException {
    Iris iris = new Iris(base);
    LinesLayout layout = new LinesLayout();
    OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try (JsonGenerator json = Json.generator(text, layout)) {
      new JsonLd(new Content(selection), iris, manifest, json, layout).write();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    text.flush();
  }

  private void write() {
    json.writeStartObject();
    writeContext();
    json.writeArrayPropertyStart("@graph");
    layout.oneLine(json, this::writeDataset);
    ProgrammeWriter programmes = new ProgrammeWriter(nodes, iris);
    for (Programme programme : content.programmes()) {
      layout.oneLine(json, () -> programmes.write(programme));
    }
    MeetingWriter meetings = new MeetingWriter(nodes, iris);
    for (InProgramme<Meeting> meeting : content.meetings()) {
      layout.oneLine(json, () -> meetings.write(meeting));
    }
    CityWriter cities = new CityWriter(nodes, iris);
    for (City city : content.cities()) {
      layout.oneLine(json, () -> cities.writeTerritory(city));
      layout.oneLine(json, () -> cities.writeAuthority(city, content.programmesOf(city.id())));
    }
    OrganisationWriter organisations = new OrganisationWriter(nodes, iris);
    for (Organisation organisation : content.organisations()) {
      layout.oneLine(json, () -> organisations.write(organisation));
    }
    SourceWriter sources = new SourceWriter(nodes, iris);
    for (Source source : content.sources()) {
      layout.oneLine(json, () -> sources.write(source));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void writeContext() {
    json.writeObjectPropertyStart("@context");
    json.writeName("@version");
    json.writeNumber("1.1");
    for (Vocabulary vocabulary : Vocabulary.values()) {
      vocabulary.writeDefinition(json);
    }
    for (Type type : Type.values()) {
      type.writeDefinition(json);
    }
    for (Term term : Term.values()) {
      term.writeDefinition(json);
    }
    json.writeEndObject();
  }

  private void writeDataset() {
    nodes.types(Type.DATASET, Type.ENTITY);
    nodes.text(Term.DESCRIPTION, manifest + ", rules " + manifest.ruleSetVersion());
    nodes.node(
        Term.IDENTIFIER,
        () -> {
          nodes.types(Type.PROPERTY_VALUE);
          nodes.text(Term.PROPERTY_ID, "dataHash");
          nodes.text(Term.VALUE, manifest.dataHash());
        });
    nodes.node(
        Term.WAS_ATTRIBUTED_TO,
        () -> {
          nodes.types(Type.SOFTWARE_APPLICATION, Type.SOFTWARE_AGENT);
          nodes.text(Term.NAME, "hanse");
          nodes.text(Term.SOFTWARE_VERSION, manifest.libraryVersion());
        });
  }
}

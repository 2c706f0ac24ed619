package eu.hanse.io.export.linked;

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

/** Writes the nodes of one document. */
final class NodeWriter {

  private final Content content;
  private final Manifest manifest;
  private final JsonGenerator json;
  private final LinesLayout layout;
  private final Nodes nodes;
  private final Iris iris;

  private NodeWriter(
      Content content, Iris iris, Manifest manifest, JsonGenerator json, LinesLayout layout) {
    this.content = content;
    this.iris = iris;
    this.manifest = manifest;
    this.json = json;
    this.layout = layout;
    this.nodes = new Nodes(json);
  }

  static void write(Content content, Iris iris, Manifest manifest, OutputStream out)
      throws IOException {
    LinesLayout layout = new LinesLayout();
    OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    Json.write(
        Json.generator(text, layout),
        json -> new NodeWriter(content, iris, manifest, json, layout).write());
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

package eu.hanse.io.json;

import com.google.common.collect.ImmutableList;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.io.shape.CallDocument;
import eu.hanse.io.shape.Cardinality;
import eu.hanse.io.shape.ConfigurationShapes;
import eu.hanse.io.shape.Document;
import eu.hanse.io.shape.Field;
import eu.hanse.io.shape.Form;
import eu.hanse.io.shape.Json;
import eu.hanse.io.shape.KeyForm;
import eu.hanse.io.shape.Shape;
import eu.hanse.io.shape.Shapes;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON Schemas of the format (draft 2020-12), for editors and for programs in other languages.
 *
 * <p>The root is a catalogue document, a document of calls, or a configuration; {@code
 * #/$defs/line} is a line of a stream, and there is a definition for each type. A schema says what
 * it can say: a date that does not exist or an id that stands twice passes it and is refused by the
 * readers of this library. It has no {@code $id}: it is found by the address of the file, wherever
 * that is kept.
 */
public final class JsonSchema {

  private final JsonGenerator json;
  private final Map<String, Form.Choice> choices = new TreeMap<>();

  private JsonSchema(JsonGenerator json) {
    this.json = json;
  }

  /** {@return the schema of catalogue documents and streams, with a final newline} */
  public static String text() {
    return text(
        schema -> {
          schema.begin("Hanse, version 1 of the format: a catalogue document", Document.SHAPE);
          schema.json.writeName("line");
          schema.line();
          schema.end(Shapes.ALL);
        });
  }

  /** {@return the schema of documents of calls, with a final newline} */
  public static String textOfCalls() {
    return text(
        schema -> {
          schema.begin("Hanse, version 1 of the form of calls", CallDocument.SHAPE);
          schema.end(Shapes.OF_CALLS);
        });
  }

  /** {@return the schema of configurations, with a final newline} */
  public static String textOfConfigurations() {
    return text(
        schema -> {
          schema.begin(
              "Hanse, version 1 of the form of configurations", ConfigurationShapes.CONFIGURATION);
          schema.end(Shapes.OF_CONFIGURATIONS);
        });
  }

  private static String text(Consumer<JsonSchema> content) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = Json.canonicalGenerator(out)) {
      content.accept(new JsonSchema(json));
    }
    return out + "\n";
  }

  private void begin(String title, Shape<?, ?> root) {
    json.writeStartObject();
    json.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
    json.writeStringProperty("title", title);
    content(root);
    json.writeName("$defs");
    json.writeStartObject();
  }

  private void end(List<Shape<?, ?>> shapes) {
    for (Shape<?, ?> shape : shapes) {
      json.writeName(slug(shape.name()));
      json.writeStartObject();
      content(shape);
      json.writeEndObject();
    }
    choices.values().forEach(this::choice);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void line() {
    json.writeStartObject();
    json.writeStringProperty("description", "A line of a stream (NDJSON): one entity.");
    json.writeStringProperty("type", "object");
    json.writeName("properties");
    json.writeStartObject();
    for (EntityKind kind : EntityKind.values()) {
      json.writeName(kind.toString());
      json.writeStartObject();
      reference(kind.toString());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeBooleanProperty("additionalProperties", false);
    json.writeNumberProperty("minProperties", 1);
    json.writeNumberProperty("maxProperties", 1);
    json.writeEndObject();
  }

  private void content(Shape<?, ?> shape) {
    json.writeStringProperty("description", shape.description());
    json.writeStringProperty("type", "object");
    json.writeName("properties");
    json.writeStartObject();
    for (Field<?, ?> field : shape.fields()) {
      json.writeName(field.name());
      property(field);
    }
    json.writeEndObject();
    required(shape);
    json.writeBooleanProperty("additionalProperties", false);
  }

  private void required(Shape<?, ?> shape) {
    ImmutableList<String> names =
        shape.fields().stream()
            .filter(field -> field.cardinality() == Cardinality.REQUIRED)
            .map(Field::name)
            .collect(ImmutableList.toImmutableList());
    if (!names.isEmpty()) {
      json.writeName("required");
      json.writeStartArray();
      names.forEach(json::writeString);
      json.writeEndArray();
    }
  }

  private void property(Field<?, ?> field) {
    json.writeStartObject();
    json.writeStringProperty("description", field.description());
    switch (field.cardinality()) {
      case REQUIRED, OPTIONAL -> value(field.form());
      case LIST, SET -> {
        json.writeStringProperty("type", "array");
        json.writeName("items");
        json.writeStartObject();
        value(field.form());
        json.writeEndObject();
        if (field.cardinality() == Cardinality.SET) {
          json.writeBooleanProperty("uniqueItems", true);
        }
      }
      case MAP -> {
        json.writeStringProperty("type", "object");
        field.keyForm().ifPresent(this::names);
        json.writeName("additionalProperties");
        json.writeStartObject();
        value(field.form());
        json.writeEndObject();
      }
    }
    json.writeEndObject();
  }

  private void names(KeyForm form) {
    json.writeName("propertyNames");
    json.writeStartObject();
    json.writeStringProperty("pattern", "^" + form.pattern().pattern() + "$");
    json.writeEndObject();
  }

  private void value(Form form) {
    if (form instanceof Form.Text text) {
      text(text);
    } else if (form instanceof Form.Numeric number) {
      json.writeStringProperty("type", number.whole() ? "integer" : "number");
      json.writeNumberProperty("minimum", number.minimum());
      if (number.isLimited()) {
        json.writeNumberProperty("maximum", number.maximum());
      }
    } else if (form instanceof Form.Choice choice) {
      choices.put(slug(choice.name()), choice);
      reference(slug(choice.name()));
    } else if (form instanceof Form.Reference reference) {
      reference(slug(reference.shape().name()));
    }
  }

  private void text(Form.Text text) {
    json.writeStringProperty("type", "string");
    if (text.pattern().isEmpty()) {
      return;
    }
    json.writeStringProperty("pattern", text.pattern());
    text.maximumLength().ifPresent(length -> json.writeNumberProperty("maxLength", length));
    json.writeName("examples");
    json.writeStartArray();
    json.writeString(text.example());
    json.writeEndArray();
  }

  private void choice(Form.Choice choice) {
    json.writeName(slug(choice.name()));
    json.writeStartObject();
    json.writeName("enum");
    json.writeStartArray();
    choice.values().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void reference(String definition) {
    json.writeStringProperty("$ref", "#/$defs/" + definition);
  }

  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}

package eu.hanse.io.export;

import com.google.common.collect.Range;
import eu.hanse.io.export.Sheet.Field;
import eu.hanse.io.export.Sheet.ForeignKey;
import eu.hanse.table.ColumnType;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes what the columns of a table are as a Table Schema. */
final class SchemaJson {

  /** A date known to the year, the month or the day, which no type of the standard is. */
  private static final String DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

  private final JsonGenerator json;

  SchemaJson(JsonGenerator json) {
    this.json = json;
  }

  void write(Sheet<?> sheet) {
    json.writeStartObject();
    json.writeArrayPropertyStart("fields");
    sheet.fields().forEach(this::write);
    json.writeEndArray();
    names("missingValues", List.of(""));
    if (!sheet.primaryKey().isEmpty()) {
      names("primaryKey", sheet.primaryKey());
    }
    if (!sheet.foreignKeys().isEmpty()) {
      json.writeArrayPropertyStart("foreignKeys");
      sheet.foreignKeys().forEach(this::write);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void write(Field<?> field) {
    ColumnType type = field.heading().type();
    json.writeStartObject();
    json.writeStringProperty("name", field.heading().name());
    json.writeStringProperty("type", type == ColumnType.DATE ? "string" : nameOf(type));
    field.heading().description().ifPresent(it -> json.writeStringProperty("description", it));
    field.heading().unit().ifPresent(it -> json.writeStringProperty("unit", it));
    if (field.constraints().list()) {
      json.writeStringProperty("separator", ";");
    }
    if (type == ColumnType.DATE || hasAny(field.constraints())) {
      json.writeObjectPropertyStart("constraints");
      write(field.constraints(), type);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static String nameOf(ColumnType type) {
    return type == ColumnType.TEXT ? "string" : type.toString();
  }

  private static boolean hasAny(Constraints constraints) {
    return constraints.required()
        || constraints.unique()
        || !constraints.choices().isEmpty()
        || constraints.range().isPresent();
  }

  private void write(Constraints constraints, ColumnType type) {
    if (constraints.required()) {
      json.writeBooleanProperty("required", true);
    }
    if (constraints.unique()) {
      json.writeBooleanProperty("unique", true);
    }
    if (!constraints.choices().isEmpty()) {
      names("enum", constraints.choices());
    }
    if (type == ColumnType.DATE) {
      json.writeStringProperty("pattern", DATE);
    }
    constraints.range().ifPresent(this::write);
  }

  private void write(Range<Integer> range) {
    if (range.hasLowerBound()) {
      json.writeNumberProperty("minimum", range.lowerEndpoint());
    }
    if (range.hasUpperBound()) {
      json.writeNumberProperty("maximum", range.upperEndpoint());
    }
  }

  private void write(ForeignKey key) {
    json.writeStartObject();
    names("fields", key.fields());
    json.writeObjectPropertyStart("reference");
    json.writeStringProperty("resource", key.sheet());
    names("fields", key.targets());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void names(String property, List<String> names) {
    json.writeArrayPropertyStart(property);
    names.forEach(json::writeString);
    json.writeEndArray();
  }
}

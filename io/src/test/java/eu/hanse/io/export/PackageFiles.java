package eu.hanse.io.export;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of a package, held against its description as a program that knows only that would. */
final class PackageFiles {

  private final Map<String, String> files;
  private final JsonNode resources;

  PackageFiles(Map<String, String> files) {
    this.files = files;
    this.resources = JsonMapper.shared().readTree(files.get("datapackage.json")).get("resources");
  }

  /** Where a column names a row that is not there. */
  List<String> brokenReferences() {
    List<String> broken = new ArrayList<>();
    for (JsonNode resource : resources) {
      String name = resource.get("name").stringValue();
      for (JsonNode key : resource.at("/schema/foreignKeys")) {
        String target = key.at("/reference/resource").stringValue();
        Set<List<String>> known =
            new HashSet<>(values(target.isEmpty() ? name : target, key.at("/reference/fields")));
        values(name, key.get("fields")).stream()
            .filter(value -> value.stream().noneMatch(String::isEmpty))
            .filter(value -> !known.contains(value))
            .forEach(value -> broken.add(name + " " + key.get("fields") + " " + value));
      }
    }
    return broken;
  }

  /** Which ids in cells of several are not the id of a source. */
  List<String> unknownSources() {
    Set<List<String>> known =
        new HashSet<>(values("sources", JsonMapper.shared().readTree("[\"id\"]")));
    List<String> unknown = new ArrayList<>();
    for (JsonNode resource : resources) {
      String name = resource.get("name").stringValue();
      for (Map<String, String> row : rows(name)) {
        Splitter.on(';')
            .omitEmptyStrings()
            .splitToStream(row.getOrDefault("sources", ""))
            .filter(id -> !known.contains(List.of(id)))
            .forEach(id -> unknown.add(name + " " + id));
      }
    }
    return unknown;
  }

  /** Where cells do not keep to what is said of their columns. */
  List<String> brokenConstraints() {
    List<String> broken = new ArrayList<>();
    for (JsonNode resource : resources) {
      String name = resource.get("name").stringValue();
      List<Map<String, String>> rows = rows(name);
      for (JsonNode field : resource.at("/schema/fields")) {
        String column = field.get("name").stringValue();
        List<String> cells = rows.stream().map(row -> row.get(column)).toList();
        cells.stream()
            .filter(cell -> !keeps(cell, field.get("type").stringValue(), field.at("/constraints")))
            .forEach(cell -> broken.add(name + " " + column + " \"" + cell + "\""));
      }
      List<List<String>> keys = values(name, resource.at("/schema/primaryKey"));
      if (resource.at("/schema/primaryKey").isArray() && new HashSet<>(keys).size() < keys.size()) {
        broken.add(name + " has a key twice");
      }
    }
    return broken;
  }

  private static boolean keeps(String cell, String type, JsonNode constraints) {
    if (cell.isEmpty()) {
      return !constraints.path("required").asBoolean(false);
    }
    List<String> choices = new ArrayList<>();
    constraints.path("enum").forEach(choice -> choices.add(choice.stringValue()));
    boolean number = type.equals("number") || type.equals("integer");
    return (choices.isEmpty() || choices.contains(cell))
        && (!constraints.has("pattern")
            || Pattern.matches(constraints.get("pattern").stringValue(), cell))
        && (!type.equals("integer") || cell.matches("-?[0-9]+"))
        && (!number || isWithin(Double.parseDouble(cell), constraints));
  }

  private static boolean isWithin(double number, JsonNode constraints) {
    return number >= constraints.path("minimum").asDouble(Double.NEGATIVE_INFINITY)
        && number <= constraints.path("maximum").asDouble(Double.POSITIVE_INFINITY);
  }

  private List<List<String>> values(String table, JsonNode columns) {
    List<String> names = new ArrayList<>();
    columns.forEach(column -> names.add(column.stringValue()));
    return rows(table).stream().map(row -> names.stream().map(row::get).toList()).toList();
  }

  private ImmutableList<Map<String, String>> rows(String table) {
    return Exports.rows(files.getOrDefault(table + ".csv", ""));
  }
}

package eu.hanse.benchmarks.peer;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eu.hanse.io.json.JsonSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Checks lines against the JSON Schema of the format, with networknt's validator. */
public final class SchemaCheck {

  private final Schema line;

  private SchemaCheck(Schema line) {
    this.line = line;
  }

  /** {@return a check whose schema is loaded} */
  public static SchemaCheck load() {
    JsonMapper mapper = new JsonMapper();
    ObjectNode schema = mapper.createObjectNode();
    schema.put("$ref", "#/$defs/line");
    schema.set("$defs", mapper.readTree(JsonSchema.text()).get("$defs"));
    Schema line =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
    line.initializeValidators();
    return new SchemaCheck(line);
  }

  /**
   * {@return how many errors a line has}
   *
   * @param tree the line
   */
  public int errors(JsonNode tree) {
    return line.validate(tree).size();
  }
}

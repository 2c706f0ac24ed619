package eu.hanse.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eu.hanse.bundled.BundledCatalogue;
import eu.hanse.call.CallRegister;
import eu.hanse.io.GeneratedDocument;
import eu.hanse.io.StandardCalls;
import eu.hanse.test.SampleCall;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JsonSchemaTest {

  private static final Path FOLDER = Path.of("src/main/resources/eu/hanse/io");

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema DOCUMENT = REGISTRY.getSchema(JsonSchema.text(), InputFormat.JSON);

  private static final Schema LINE = definition("line");

  private static final Schema CALLS =
      REGISTRY.getSchema(JsonSchema.textOfCalls(), InputFormat.JSON);

  private static final String CONFIGURATION =
      """
      {
        "$schema": "hanse-configuration-1.schema.json",
        "format": "hanse-configuration/1",
        "rules": { "meeting.host-rotation": "off", "source.undated": "warning" },
        "calls": ["our-calls.json"],
        "suppressions": [
          {
            "rule": "meeting.no-participants",
            "subject": "programme:harbours",
            "reason": "The minutes are lost.",
            "until": "2027-12-31"
          }
        ]
      }
      """;

  private static Schema definition(String name) {
    ObjectNode schema = new JsonMapper().createObjectNode();
    schema.put("$ref", "#/$defs/" + name);
    schema.set("$defs", new JsonMapper().readTree(JsonSchema.text()).get("$defs"));
    return REGISTRY.getSchema(schema);
  }

  @Test
  void theFileIsWhatTheShapesSay() {
    GeneratedDocument.check(FOLDER.resolve("hanse-1.schema.json"), JsonSchema.text());
    GeneratedDocument.check(FOLDER.resolve("hanse-calls-1.schema.json"), JsonSchema.textOfCalls());
    GeneratedDocument.check(
        FOLDER.resolve("hanse-configuration-1.schema.json"), JsonSchema.textOfConfigurations());
  }

  @Test
  void theSchemaOfCallsAcceptsTheStandardCallsAndACallWithEveryProperty() {
    CallRegister calls = StandardCalls.load().plus(CallRegister.of(List.of(SampleCall.call())));

    assertThat(CALLS.validate(CallWriter.canonical().toJson(calls), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "an unknown property | \"least\": 8 | \"lest\": 8",
        "a missing property | \"title\": \"Sample call for networks\", | ",
        "an unknown value | \"standing\": \"non-city\" | \"standing\": \"none\"",
        "a negative number | \"most\": 10 | \"most\": -10",
        "a rate above one | \"most\": 0.65 | \"most\": 65",
        "another version | \"hanse-calls/1\" | \"hanse/1\"",
      })
  void theSchemaOfCallsRejects(String what, String sound, String faulty) {
    CallRegister calls = CallRegister.of(List.of(SampleCall.call()));
    String text = CallWriter.canonical().toJson(calls).replaceAll("\\n\\s*", " ");
    assertThat(text).contains(sound);

    assertThat(CALLS.validate(text.replace(sound, faulty == null ? "" : faulty), InputFormat.JSON))
        .as(what)
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "an unknown property | \"until\" | \"till\"",
        "an unknown decision | \"off\" | \"no\"",
        "no code of a rule | \"meeting.host-rotation\" | \"host-rotation\"",
        "a suppression without a reason | \"reason\": \"The minutes are lost.\", | ",
        "an entity without a kind | \"programme:harbours\" | \"harbours\"",
        "another version | \"hanse-configuration/1\" | \"hanse/1\"",
      })
  void theSchemaOfConfigurationsRejects(String what, String sound, String faulty) {
    assertThat(CONFIGURATION).contains(sound);
    Schema schema = REGISTRY.getSchema(JsonSchema.textOfConfigurations(), InputFormat.JSON);

    assertThat(schema.validate(CONFIGURATION, InputFormat.JSON)).isEmpty();
    assertThat(
            schema.validate(
                CONFIGURATION.replace(sound, faulty == null ? "" : faulty), InputFormat.JSON))
        .as(what)
        .isNotEmpty();
  }

  @Test
  void acceptsADocumentWithEveryProperty() {
    assertThat(DOCUMENT.validate(CompleteDocument.text(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void acceptsTheBundledCatalogue() {
    String text = CatalogueWriter.canonical().toJson(BundledCatalogue.load());

    assertThat(DOCUMENT.validate(text, InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "an unknown property | \"acronym\": \"ICC\" | \"acronyme\": \"ICC\"",
        "a missing property | \"title\": \"First French geographical chapter meeting\", | ",
        "an unknown value | \"kind\": \"cluster\" | \"kind\": \"clusters\"",
        "a malformed id | \"id\": \"paris-saclay\" | \"id\": \"Paris-Saclay\"",
        "an id that is too long | \"id\": \"paris-saclay\" | \"id\": \"%64\"",
        "a malformed date | \"published\": \"2022-10-21\" | \"published\": \"21.10.2022\"",
        "a malformed period | \"period\": \"2021/..\" | \"period\": \"2021/\"",
        "a malformed amount | \"amount\": \"EUR 40000.00\" | \"amount\": \"40000 EUR\"",
        "a rate above one | \"rate\": 0.1 | \"rate\": 10",
        "a rate as text | \"rate\": 0.1 | \"rate\": \"0.1\"",
        "a latitude out of range | \"lat\": 48.71 | \"lat\": 148.71",
        "a broken number of things | \"tenders\": 41 | \"tenders\": 41.5",
        "a null | \"chapter\": \"France\" | \"chapter\": null",
        "a malformed language | \"zh-Hans\": | \"Chinese language\":",
        "another version | \"hanse/1\" | \"hanse/2\"",
        "a list in place of an object | \"location\": { | \"location\": [], \"x\": {",
        "a value that stands twice | \"budget\", | \"city-size\",",
      })
  void rejects(String what, String sound, String faulty) {
    String text = CompleteDocument.text().replaceAll("\\n\\s*", " ");
    assertThat(text).contains(sound);
    String changed =
        text.replace(sound, faulty == null ? "" : faulty.replace("%64", "x".repeat(65)));

    assertThat(DOCUMENT.validate(changed, InputFormat.JSON)).as(what).isNotEmpty();
  }

  @Test
  void theDefinitionOfALineAcceptsEachEntity() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (LineWriter lines = LineWriter.to(out)) {
      lines.write(BundledCatalogue.load());
    }

    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .allSatisfy(line -> assertThat(LINE.validate(line, InputFormat.JSON)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}",
        "{\"format\": \"hanse/1\"}",
        "{\"source\": {\"id\": \"a\"}}",
        "{\"source\": {\"id\": \"a\", \"title\": \"b\"}, \"x\": 1}",
        "[]",
      })
  void theDefinitionOfALineRejectsOtherThings(String line) {
    assertThat(LINE.validate(line, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void everyDefinitionIsReferredTo() {
    assertReferredTo(JsonSchema.text());
    assertReferredTo(JsonSchema.textOfCalls());
    assertReferredTo(JsonSchema.textOfConfigurations());
  }

  private static void assertReferredTo(String text) {
    assertThat(new JsonMapper().readTree(text).get("$defs").propertyNames())
        .allSatisfy(
            name -> {
              if (!name.equals("line")) {
                assertThat(text).contains("\"#/$defs/" + name + "\"");
              }
            });
  }
}

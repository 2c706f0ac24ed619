package eu.hanse.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.call.Call;
import eu.hanse.call.CallRegister;
import eu.hanse.call.RateCeiling;
import eu.hanse.io.shape.CallDocument;
import eu.hanse.io.shape.Field;
import eu.hanse.io.shape.Form;
import eu.hanse.io.shape.Shape;
import eu.hanse.io.shape.Shapes;
import eu.hanse.place.Country;
import eu.hanse.test.SampleCall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompleteCallsTest {

  /** A rate is for regions or for countries, so that it takes two to have every property. */
  private static CallRegister calls() {
    Call call = SampleCall.call();
    RateCeiling ofRegions = call.rates().get(0);
    RateCeiling ofCountries = ofRegions.withRegions().withCountries(Country.of("NO"));
    return CallRegister.of(List.of(call.withRates(ofRegions, ofCountries)));
  }

  @Test
  void everyPropertyIsWritten() {
    String text = CallWriter.canonical().withSchema("hanse-calls-1.schema.json").toJson(calls());
    Set<String> expected = new TreeSet<>();
    Stream.concat(Stream.of(CallDocument.SHAPE), Shapes.OF_CALLS.stream())
        .forEach(
            shape ->
                shape.fields().forEach(field -> expected.add(shape.name() + "/" + field.name())));
    Set<String> found = new TreeSet<>();

    collect(CallDocument.SHAPE, new JsonMapper().readTree(text), found);

    assertThat(found).isEqualTo(expected);
  }

  @Test
  void aFileIsWrittenAsAWhole(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("calls.json");

    CallWriter.canonical().write(calls(), file);

    assertThat(Files.readString(file)).isEqualTo(CallWriter.canonical().toJson(calls()));
  }

  private static void collect(Shape<?, ?> shape, JsonNode object, Set<String> found) {
    for (Field<?, ?> field : shape.fields()) {
      if (object.has(field.name())) {
        found.add(shape.name() + "/" + field.name());
        JsonNode value = object.get(field.name());
        if (field.form() instanceof Form.Reference reference) {
          Iterable<JsonNode> values = value.isArray() ? value : List.of(value);
          values.forEach(element -> collect(reference.shape(), element, found));
        }
      }
    }
  }
}

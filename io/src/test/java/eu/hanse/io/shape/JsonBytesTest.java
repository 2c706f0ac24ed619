package eu.hanse.io.shape;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.io.problem.ReadLimits;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonBytesTest {

  private static final byte[] BYTES =
      "éé\n😀 {\"a\": {\"id\": 1},\n \"é\": \"x\", \"id\": \"turin\"} rest"
          .getBytes(StandardCharsets.UTF_8);

  private static final JsonBytes OBJECT =
      new JsonBytes(new JsonParsers(ReadLimits.standard()), BYTES, 10, BYTES.length);

  private static String from(int index) {
    return new String(BYTES, index, OBJECT.tokenEnd(index) - index, StandardCharsets.UTF_8);
  }

  @Test
  void indexesCountFromTheStartOfAllBytesNotOfTheRange() {
    assertThat(from(OBJECT.start())).isEqualTo("{");
    assertThat(from(OBJECT.firstProperty("é"))).isEqualTo("\"é\"");
    assertThat(from(OBJECT.propertyValue("é"))).isEqualTo("\"x\"");
  }

  @Test
  void propertiesOfInnerObjectsAreNotThoseOfTheObject() {
    assertThat(OBJECT.textProperty("id")).contains("turin");
  }

  @Test
  void aRangeMayBeginWithinAnother() {
    JsonBytes inner = OBJECT.from(OBJECT.propertyValue("a"));

    assertThat(from(inner.propertyValue("id"))).isEqualTo("1");
  }

  @Test
  void anAbsentPropertyIsNowhere() {
    assertThat(OBJECT.propertyValue("b")).isEqualTo(ProblemSink.NOWHERE);
    assertThat(OBJECT.textProperty("b")).isEmpty();
  }

  @Test
  void aPropertyThatIsNoTextHasNoText() {
    assertThat(OBJECT.textProperty("a")).isEmpty();
  }
}

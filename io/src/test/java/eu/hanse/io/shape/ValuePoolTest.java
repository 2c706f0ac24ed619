package eu.hanse.io.shape;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.id.CityId;
import eu.hanse.io.problem.ReadLimits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonToken;

class ValuePoolTest {

  /** Far more than a pool has slots. */
  private static final int MANY = 20_000;

  private final JsonParsers parsers = new JsonParsers(ReadLimits.standard());

  private <T> List<T> readAll(Codec<T> codec, String array) {
    byte[] bytes = array.getBytes(StandardCharsets.UTF_8);
    JsonInput in = new JsonInput(new JsonBytes(parsers, bytes, 0, bytes.length), ProblemSink.NONE);
    List<T> values = new ArrayList<>();
    in.parser().nextToken();
    while (in.parser().nextToken() != JsonToken.END_ARRAY) {
      T value = codec.read(in);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  @Test
  void anIdThatRecursIsTheSameObject() {
    List<CityId> ids = readAll(Codecs.CITY_ID, "[\"turin\", \"lyon\", \"turin\"]");

    assertThat(ids).containsExactly(CityId.of("turin"), CityId.of("lyon"), CityId.of("turin"));
    assertThat(ids.get(2)).isSameAs(ids.get(0));
  }

  @Test
  void theSameTextIsAnotherValueForAnotherCodec() {
    assertThat(readAll(Codecs.CITY_ID, "[\"turin\"]")).containsExactly(CityId.of("turin"));
    assertThat(readAll(Codecs.PROGRAMME_ID, "[\"turin\"]"))
        .extracting(Object::toString)
        .containsExactly("turin");
    assertThat(readAll(Codecs.COUNTRY, "[\"turin\"]")).isEmpty();
  }

  @Test
  void escapedCharactersAreTheSameText() {
    List<CityId> ids = readAll(Codecs.CITY_ID, "[\"turin\", \"tu\\u0072in\"]");

    assertThat(ids.get(1)).isSameAs(ids.get(0));
  }

  @Test
  void aValueThatIsRefusedIsRefusedEachTime() {
    assertThat(readAll(Codecs.CITY_ID, "[\"No Slug\", \"turin\", \"No Slug\"]"))
        .containsExactly(CityId.of("turin"));
  }

  @Test
  void whatDoesNotFitIntoThePoolIsReadAllTheSame() {
    List<CityId> expected =
        IntStream.range(0, MANY).mapToObj(number -> CityId.of("city-" + number)).toList();
    String array = String.join(",", expected.stream().map(id -> "\"" + id + "\"").toList());

    assertThat(readAll(Codecs.CITY_ID, "[" + array + "," + array + "]"))
        .hasSize(2 * MANY)
        .startsWith(expected.toArray(CityId[]::new))
        .endsWith(expected.toArray(CityId[]::new));
  }
}

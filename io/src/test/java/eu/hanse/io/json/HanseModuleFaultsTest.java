package eu.hanse.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.city.City;
import eu.hanse.funding.Rate;
import eu.hanse.id.CityId;
import eu.hanse.place.GeoPoint;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class HanseModuleFaultsTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new HanseModule()).build();

  private static final String FAULTY =
      """
      {
        "id": "Turin",
        "nam": "Turin",
        "note": "",
        "country": "IT",
        "population": {"count": -1}
      }""";

  /** {@return the lines of the message that tell a problem} */
  static ImmutableList<String> problemsOf(JsonMapper mapper, String json, Class<?> type) {
    MismatchedInputException e =
        catchThrowableOfType(MismatchedInputException.class, () -> mapper.readValue(json, type));
    return problemsOf(e);
  }

  private static ImmutableList<String> problemsOf(MismatchedInputException e) {
    return Splitter.on('\n')
        .splitToStream(e.getOriginalMessage())
        .filter(line -> line.startsWith("  "))
        .map(String::strip)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void oneExceptionTellsAllProblemsWithPointerLineAndColumn() {
    assertThat(problemsOf(MAPPER, FAULTY, City.class))
        .containsExactly(
            "/id (line 2, column 9): City id \"Turin\": expected lower-case letters and digits, in"
                + " parts joined by single hyphens, at most 64 characters, such as"
                + " \"metropole-grand-paris\".",
            "/nam (line 3, column 3): The city has no property \"nam\"; did you mean \"name\"?",
            "/population/count (line 6, column 27): Found the number -1, expected a whole number"
                + " of 0 or more: number of inhabitants.",
            "(root) (line 1, column 1): The city has no property \"kind\", which is required.");
  }

  @Test
  void theExceptionNamesTheTypeAndTheFirstPlace() {
    MismatchedInputException e =
        catchThrowableOfType(
            MismatchedInputException.class, () -> MAPPER.readValue(FAULTY, City.class));

    assertThat(e.getOriginalMessage()).startsWith("Cannot read City: 4 problems");
    assertThat(e.getTargetType()).isEqualTo(City.class);
    assertThat(e.getLocation().getLineNr()).isEqualTo(2);
    assertThat(e.getLocation().getColumnNr()).isEqualTo(9);
  }

  @Test
  void aTreeHasNoLinesButPointers() {
    JsonNode tree = MAPPER.readTree(FAULTY);
    MismatchedInputException e =
        catchThrowableOfType(
            MismatchedInputException.class, () -> MAPPER.treeToValue(tree, City.class));

    assertThat(problemsOf(e)).hasSize(4).allMatch(line -> !line.contains("(line"));
    assertThat(problemsOf(e).get(2)).startsWith("/population/count: ");
  }

  /** What an application may have. */
  record Trip(String name, List<City> cities, int days) {}

  @Test
  void withinAnApplicationsTypePointersBeginAtTheRoot() {
    String json = "{\"name\": \"n\", \"cities\": [" + FAULTY + "], \"days\": 3}";

    assertThat(problemsOf(MAPPER, json, Trip.class))
        .hasSize(4)
        .anyMatch(line -> line.startsWith("/cities/0/population/count (line 6"))
        .anyMatch(line -> line.startsWith("/cities/0 (line 1, column 26"));
  }

  @Test
  void withinAnApplicationsTypeTheReferenceChainIsKept() {
    String json = "{\"name\": \"n\", \"cities\": [" + FAULTY + "], \"days\": 3}";

    assertThatThrownBy(() -> MAPPER.readValue(json, Trip.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("Trip[\"cities\"]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "true", "\"turin\"", "[]", "{}", "[{}]"})
  void aValueOfAnotherTypeIsRefused(String json) {
    assertThatThrownBy(() -> MAPPER.readValue(json, City.class))
        .isInstanceOf(MismatchedInputException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "true", "\"Turin!\"", "\"\"", "[]", "{}", "[\"turin\"]"})
  void anIdOfAnotherTypeIsRefused(String json) {
    assertThat(problemsOf(MAPPER, json, CityId.class)).hasSize(1);
  }

  @Test
  void nullInPlaceOfAWholeValueIsNull() {
    assertThat(MAPPER.readValue("null", City.class)).isNull();
    assertThat(MAPPER.readValue("[null]", City[].class)).containsExactly((City) null);
  }

  @Test
  void nullWithinAValueIsRefused() {
    assertThat(problemsOf(MAPPER, "{\"lat\": null, \"lon\": 1}", GeoPoint.class))
        .containsExactly(
            "/lat (line 1, column 9): Found null, expected a number from -90 to 90: latitude in"
                + " degrees (WGS84).");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "1e-999999999", "2", "-0.1"})
  void aRateOutOfRangeIsRefused(String json) {
    assertThat(problemsOf(MAPPER, json, Rate.class)).hasSize(1);
  }

  @Test
  void anInfiniteNumberOfATreeIsRefused() {
    JsonNode tree = MAPPER.createObjectNode().put("lat", Double.NaN).put("lon", 1);

    assertThatThrownBy(() -> MAPPER.treeToValue(tree, GeoPoint.class))
        .isInstanceOf(MismatchedInputException.class);
  }

  @Test
  void aJavaObjectInATreeIsRefused() {
    JsonNode tree = MAPPER.createObjectNode().putPOJO("lat", new Object()).put("lon", 1);

    assertThatThrownBy(() -> MAPPER.treeToValue(tree, GeoPoint.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("Found a Java object");
  }

  @Test
  void brokenJsonIsToldByJackson() {
    assertThatThrownBy(() -> MAPPER.readValue("{\"id\": \"turin\",}", City.class))
        .isInstanceOf(StreamReadException.class);
  }

  @Test
  void deepNestingIsAJacksonException() {
    assertThatThrownBy(() -> MAPPER.readValue("{\"x\":".repeat(100_000), City.class))
        .isInstanceOf(JacksonException.class);
  }

  @Test
  void aLaterFormatIsOneProblem() {
    String json = "{\"format\": \"hanse/2\", \"towns\": [], \"cities\": [5]}";

    assertThat(problemsOf(MAPPER, json, Catalogue.class))
        .singleElement()
        .asString()
        .startsWith("/format (line 1, column 12): Found the text \"hanse/2\"");
  }

  @Test
  void aDocumentNeedsAFormat() {
    assertThat(problemsOf(MAPPER, "{}", Catalogue.class)).hasSize(1);
  }

  @Test
  void idsThatStandTwiceAreNamed() {
    String source = "{\"id\": \"report\", \"title\": \"Report\"}";
    String json = "{\"format\": \"hanse/1\", \"sources\": [" + source + "," + source + "]}";

    assertThat(problemsOf(MAPPER, json, Catalogue.class))
        .containsExactly(
            "(root) (line 1, column 1): These ids stand more than once: source:report.");
  }

  @Test
  void aMalformedKeyIsRefused() {
    assertThatThrownBy(
            () -> MAPPER.readValue("{\"T\": 1}", new TypeReference<Map<CityId, Integer>>() {}))
        .isInstanceOf(InvalidFormatException.class)
        .hasMessageContaining("city id \"T\"");
  }

  @Test
  void manyProblemsAreCounted() {
    String json = "{\"lat\": 1, \"lon\": 1" + ", \"x\": 1".repeat(1000) + "}";
    MismatchedInputException e =
        catchThrowableOfType(
            MismatchedInputException.class, () -> MAPPER.readValue(json, GeoPoint.class));

    assertThat(e.getOriginalMessage()).contains("1000 problems").endsWith("and 900 more");
  }
}

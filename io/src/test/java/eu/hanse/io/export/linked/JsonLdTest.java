package eu.hanse.io.export.linked;

import static eu.hanse.io.export.MadeUpCatalogue.MANIFEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanse.io.GeneratedDocument;
import eu.hanse.io.export.MadeUpCatalogue;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLdTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void writesTheseBytes() throws IOException {
    GeneratedDocument.check(
        Path.of("src/test/resources/eu/hanse/io/export/linked/made-up.jsonld"),
        LinkedFile.text(MadeUpCatalogue.selection()).replace(MANIFEST.toString(), "[manifest]"));
  }

  @ParameterizedTest
  @CsvSource({
    "urn:hanse:, urn:hanse:city:north:authority, urn:hanse:programme:ring:meeting:first",
    "https://example.org/x/, https://example.org/x/city/north/authority,"
        + " https://example.org/x/programme/ring/meeting/first",
    "https://example.org/x#, https://example.org/x#city:north:authority,"
        + " https://example.org/x#programme:ring:meeting:first",
  })
  void namesNodes(String base, String authority, String meeting) throws IOException {
    assertThat(nodes(LinkedFile.text(MadeUpCatalogue.selection(), base)))
        .containsKeys(authority, meeting);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "urn:hanse", "example/", "/", ":", "https://example.org/a b/", "#"})
  void refusesABaseThatIsNone(String base) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinkedFile.text(MadeUpCatalogue.empty(), base))
        .withMessageStartingWith("base \"" + base + "\": expected an absolute IRI that ends with");
  }

  @Test
  void saysNothingIsTheSameByAnIdentifierThatIsMalformed() throws IOException {
    JsonNode north = node(LinkedFile.text(MadeUpCatalogue.selection()), "urn:hanse:city:north");
    assertThat(north.get("identifier").size()).isEqualTo(2);
    assertThat(north.get("sameAs").asString())
        .isEqualTo("http://www.wikidata.org/entity/Q999999999");
  }

  @Test
  void writesWhatACityIsPartOfThoughItDoesNotTakePart() throws IOException {
    String text = LinkedFile.text(MadeUpCatalogue.selection().ofProgramme("ring"));
    assertThat(node(text, "urn:hanse:city:west").get("containedInPlace").asString())
        .isEqualTo("urn:hanse:city:east");
    assertThat(nodes(text)).containsKey("urn:hanse:city:east");
    assertThat(node(text, "urn:hanse:city:east:authority").has("memberOf")).isFalse();
  }

  @Test
  void leavesOutWhatTheSelectionDoesNotNeed() throws IOException {
    assertThat(nodes(LinkedFile.text(MadeUpCatalogue.selection().ofProgramme("bridge"))))
        .containsKeys("urn:hanse:city:north", "urn:hanse:source:paper")
        .doesNotContainKeys(
            "urn:hanse:programme:ring", "urn:hanse:city:west", "urn:hanse:organisation:fund");
  }

  @Test
  void writesTheFormerDateOfAMeetingThatWasMoved() throws IOException {
    JsonNode meeting =
        node(
            LinkedFile.text(MadeUpCatalogue.selection()), "urn:hanse:programme:ring:meeting:moved");
    assertThat(meeting.get("previousStartDate").asString()).isEqualTo("2020-03-10");
    assertThat(meeting.has("startDate")).isFalse();
  }

  @Test
  void doesNotPlaceAMeetingThatIsHeldOnline() throws IOException {
    JsonNode meeting =
        node(
            LinkedFile.text(MadeUpCatalogue.selection()), "urn:hanse:programme:ring:meeting:final");
    assertThat(meeting.has("location")).isFalse();
    assertThat(meeting.at("/organizer/organizer").asString())
        .isEqualTo("urn:hanse:city:east:authority");
  }

  @Test
  void writesTheDataSetAloneForNothing() throws IOException {
    JsonNode graph = JSON.readTree(LinkedFile.text(MadeUpCatalogue.empty())).get("@graph");
    assertThat(graph.size()).isEqualTo(1);
    assertThat(graph.at("/0/description").asString()).startsWith(MANIFEST.toString());
  }

  @Test
  void writesNamesAsTheyAre() throws IOException {
    String name = "@id <b>\"North\"</b>\u0000\u2028 \uD83C\uDF0A";
    assertThat(
            node(LinkedFile.text(MadeUpCatalogue.named(name)), "urn:hanse:city:north")
                .get("name")
                .asString())
        .isEqualTo(name);
  }

  @Test
  void throwsWhatTheStreamThrows() {
    IOException full = new IOException("full");
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw full;
          }
        };
    assertThatThrownBy(() -> JsonLd.of(MadeUpCatalogue.selection(), MANIFEST).write(out))
        .isSameAs(full);
  }

  private static JsonNode node(String text, String name) {
    return Objects.requireNonNull(nodes(text).get(name), name);
  }

  private static Map<String, JsonNode> nodes(String text) {
    Map<String, JsonNode> nodes = new HashMap<>();
    JSON.readTree(text)
        .get("@graph")
        .forEach(node -> nodes.put(node.path("@id").asString("_"), node));
    return nodes;
  }
}

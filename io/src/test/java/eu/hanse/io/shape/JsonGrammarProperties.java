package eu.hanse.io.shape;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.io.problem.ReadLimits;
import eu.hanse.io.problem.TextLines;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Whatever the parser refuses has a reason in plain words, and what it takes has no defect. */
class JsonGrammarProperties {

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> values =
        Arbitraries.of("1", "-0.5e+3", "true", "null", "\"a\"", "\"\\u00e9\"");
    Arbitrary<String> marks = Arbitraries.of("{", "}", "[", "]", ",", ":", " ", "\n");
    Arbitrary<String> entries = Arbitraries.of("\"a\":", "\"a\":1", "[]", "{}", ",\"b\":2", ",3");
    Arbitrary<String> oddities =
        Arbitraries.of(
            "\"",
            "\\",
            "\\u12",
            "'",
            "\u201C",
            "\u00a0",
            "//",
            "#",
            "01",
            "1.",
            ".5",
            "+1",
            "-",
            "e",
            "NaN",
            "x",
            "\u00e9",
            "\uD83D\uDE00",
            "\t",
            "\u0001",
            "=",
            ";",
            "%");
    return Arbitraries.frequencyOf(
            Tuple.of(4, marks), Tuple.of(3, values), Tuple.of(3, entries), Tuple.of(1, oddities))
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 20_000)
  void aTextHasADefectIfTheParserRefusesIt(@ForAll("texts") String text) {
    assertAgreement(text);
  }

  @Property(tries = 10_000)
  void aListHasADefectIfTheParserRefusesIt(@ForAll("texts") String text) {
    assertAgreement("[" + text + "]");
  }

  @Property(tries = 10_000)
  void anObjectHasADefectIfTheParserRefusesIt(@ForAll("texts") String text) {
    assertAgreement("{\"x\":" + text + "}");
  }

  private static void assertAgreement(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

    Optional<JsonDefect> defect =
        JsonGrammar.firstDefect(bytes, 0, new TextLines("file.json", bytes));

    assertThat(defect.isEmpty()).isEqualTo(isSound(bytes));
    defect.ifPresent(
        found -> {
          assertThat(found.index()).isBetween(0, bytes.length);
          assertThat(found.opened()).isLessThan(bytes.length);
          assertThat(found.message()).endsWith(".").doesNotContain("\n");
        });
  }

  /** {@return whether the bytes are one JSON value} */
  private static boolean isSound(byte[] bytes) {
    int values = 0;
    try (JsonParser parser =
        new JsonParsers(ReadLimits.standard()).parser(bytes, 0, bytes.length)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        parser.skipChildren();
        values++;
      }
    } catch (JacksonException refused) {
      return false;
    }
    return values == 1;
  }
}

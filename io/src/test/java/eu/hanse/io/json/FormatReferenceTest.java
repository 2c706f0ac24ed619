package eu.hanse.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.io.CallReader;
import eu.hanse.io.CatalogueReader;
import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.GeneratedDocument;
import eu.hanse.io.shape.ConfigurationShapes;
import eu.hanse.io.shape.Json;
import eu.hanse.io.shape.Shape;
import eu.hanse.io.shape.ShapedDocument;
import eu.hanse.validation.RuleSet;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;

class FormatReferenceTest {

  private static final String TEXT = FormatReference.text();

  private static String block(String language) {
    return block(language, "");
  }

  /** The first block of a language that contains a text. */
  private static String block(String language, String part) {
    return Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
        .matcher(TEXT)
        .results()
        .map(block -> block.group(1))
        .filter(block -> block.contains(part))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theFileIsWhatTheShapesSay() {
    GeneratedDocument.check(Path.of("FORMAT.md"), TEXT);
  }

  @Test
  void theExampleIsSoundAndCanonical() {
    DataFile file = DataFile.of("example.json", block("json").getBytes(StandardCharsets.UTF_8));
    var catalogue = CatalogueReader.standard().read(DataFiles.of(file)).orThrow();

    assertThat(CatalogueWriter.canonical().withSchema("hanse-1.schema.json").toJson(catalogue))
        .isEqualTo(block("json"));
  }

  @Test
  void theExampleOfCallsIsSoundAndCanonical() {
    String text = block("json", "hanse-calls/1");
    DataFile file = DataFile.of("calls.json", text.getBytes(StandardCharsets.UTF_8));
    var calls = CallReader.standard().read(file).orThrow();

    assertThat(CallWriter.canonical().withSchema("hanse-calls-1.schema.json").toJson(calls))
        .isEqualTo(text);
  }

  @Test
  void theExamplesOfAConfigurationAndABaselineAreSoundAndCanonical() {
    assertSoundAndCanonical("hanse-configuration/1", ConfigurationShapes.CONFIGURATION);
    assertSoundAndCanonical("hanse-baseline/1", ConfigurationShapes.BASELINE);
  }

  private static <T> void assertSoundAndCanonical(String format, Shape<T, ?> shape) {
    String text = block("json", format);
    ShapedDocument<T> read =
        ShapedDocument.read("example.json", text.getBytes(StandardCharsets.UTF_8), shape);
    StringWriter out = new StringWriter();
    try (JsonGenerator json = Json.canonicalGenerator(out)) {
      shape.write(json, read.value().orElseThrow());
    }

    assertThat(read.problems()).isEmpty();
    assertThat(out + "\n").isEqualTo(text.replaceAll(" *\"\\$schema\".*\n", ""));
  }

  @Test
  void theExamplesNameRulesThatThereAre() {
    Pattern.compile("\"(?:rule|code)\": \"([^\"]*)\"|\"([a-z-]+\\.[a-z-]+)\": \"(?:off|warning)\"")
        .matcher(TEXT)
        .results()
        .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
        .forEach(code -> assertThat(RuleSet.standard().find(code)).as(code).isPresent());
  }

  @Test
  void theExampleOfAStreamIsSound() {
    DataFile file = DataFile.of("example.ndjson", block("ndjson").getBytes(StandardCharsets.UTF_8));

    assertThat(CatalogueReader.standard().read(DataFiles.of(file)).orThrow().cities()).hasSize(1);
  }

  @Test
  void everyLinkWithinThePageLeadsToAHeading() {
    Matcher links = Pattern.compile("\\]\\(#([^)]*)\\)").matcher(TEXT);
    var headings =
        Arrays.stream(TEXT.split("\n"))
            .filter(line -> line.startsWith("#"))
            .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
            .map(heading -> heading.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
            .toList();

    while (links.find()) {
      assertThat(headings).contains(links.group(1));
    }
    assertThat(headings).doesNotHaveDuplicates();
  }

  @Test
  void everyConstantHasAMeaning() {
    assertThat(TEXT).doesNotContain("| null |");
  }
}

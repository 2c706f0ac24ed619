package eu.hanse.io.repair;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.catalogue.Catalogue;
import eu.hanse.io.CatalogueReader;
import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.DataValidator;
import eu.hanse.io.json.CatalogueWriter;
import eu.hanse.test.Catalogues;
import eu.hanse.validation.RuleSet;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DataRepairProperties {

  private static final CatalogueWriter WRITER = CatalogueWriter.canonical();
  private static final Pattern INDENTATION = Pattern.compile("\n *");
  private static final Pattern ID = Pattern.compile("(\"(?:city|host|partOf)\": \".*)(.)\"");

  @Provide
  Arbitrary<Catalogue> catalogues() {
    return Catalogues.catalogues();
  }

  /** What people and programs do to files, none of which changes what they mean. */
  enum Disguise {
    MARK,
    ONE_LINE,
    WINDOWS,
    EU_CODES;

    String of(String text) {
      return switch (this) {
        case MARK -> "\uFEFF" + text;
        case ONE_LINE -> INDENTATION.matcher(text).replaceAll("");
        case WINDOWS -> text.replace("\n", "\r\n");
        case EU_CODES ->
            text.replace("\"country\": \"GR\"", "\"country\": \"EL\"")
                .replace("\"country\": \"GB\"", "\"country\": \"UK\"");
      };
    }
  }

  @Property(tries = 60)
  void aCanonicalFileOfWhichNoProblemKnowsACorrectionStaysAsItIs(
      @ForAll("catalogues") Catalogue catalogue) {
    DataFile file = file(WRITER.toJson(catalogue));
    boolean isSound =
        DataValidator.standard().validate(Repairs.DAY, DataFiles.of(file)).problems().stream()
            .allMatch(problem -> problem.corrections().isEmpty());

    RepairResult result = isSound ? Repairs.guess(file) : byNoRule(file);

    assertThat(result.files()).isEmpty();
    assertThat(result.repairs()).isEmpty();
    assertThat(result.refused()).isEmpty();
  }

  @Property(tries = 60)
  void whatIsDisguisedIsRestored(
      @ForAll("catalogues") Catalogue catalogue, @ForAll Disguise first, @ForAll Disguise second) {
    String text = WRITER.toJson(catalogue);

    RepairResult result = byNoRule(file(second.of(first.of(text))));

    assertThat(Repairs.after(result, "data.json")).isEqualTo(text);
  }

  @Property(tries = 60)
  void repairingAgainChangesNothing(
      @ForAll("catalogues") Catalogue catalogue, @ForAll Disguise disguise) {
    String text = ID.matcher(WRITER.toJson(catalogue)).replaceAll("$1$2$2\"");

    RepairResult once = Repairs.guess(file(disguise.of(text)));
    RepairResult twice = Repairs.guess(once.data().files().get(0));

    assertThat(twice.files()).isEmpty();
    assertThat(twice.repairs()).isEmpty();
    assertThat(twice.remaining().problems()).isEqualTo(once.remaining().problems());
  }

  @Property(tries = 60)
  void anyBytesCanBeGivenAndLoseNothing(@ForAll("bytes") byte[] bytes) {
    DataFiles before =
        DataFiles.of(DataFile.of("data.json", bytes), DataFile.of("data.ndjson", bytes));

    RepairResult result =
        DataRepair.of(DataValidator.standard()).withGuesses().repair(Repairs.DAY, before);

    assertThat(CatalogueReader.standard().read(result.data()).catalogue().cities().keySet())
        .containsAll(CatalogueReader.standard().read(before).catalogue().cities().keySet());
  }

  /** Documents of which pieces are missing, doubled or broken. */
  @Provide
  Arbitrary<byte[]> bytes() {
    Arbitrary<byte[]> documents =
        Catalogues.catalogues()
            .map(catalogue -> WRITER.toJson(catalogue).getBytes(StandardCharsets.UTF_8));
    return documents.flatMap(
        bytes ->
            Arbitraries.integers()
                .between(0, bytes.length - 1)
                .list()
                .ofMaxSize(4)
                .map(
                    places -> {
                      byte[] broken = bytes.clone();
                      places.forEach(place -> broken[place] = (byte) (broken[place] ^ 1));
                      return Arrays.copyOf(
                          broken, broken.length - places.size() * broken.length / 50);
                    }));
  }

  private static RepairResult byNoRule(DataFile file) {
    return DataRepair.of(DataValidator.of(RuleSet.empty())).repair(Repairs.DAY, DataFiles.of(file));
  }

  private static DataFile file(String text) {
    return Repairs.file("data.json", text);
  }
}

package eu.hanse.io.shape;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.io.problem.Problem;
import eu.hanse.source.ValuePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Nothing in the bytes makes a reader throw, and all positions lie within the text. */
class DocumentReaderProperties {

  private static final byte[] COMPLETE = complete();

  private static byte[] complete() {
    try (InputStream in =
        DocumentReaderProperties.class.getResourceAsStream("/eu/hanse/io/json/complete.json")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Overwrites bytes; each character of the text is one. */
  private record Change(double place, String text) {}

  @Provide
  Arbitrary<List<Change>> changes() {
    Arbitrary<String> tokens =
        Arbitraries.of(
            "\"", "{", "}", "[", "]", ",", ":", "\\", "\n", "1", "-", "e", "null", "\"id\":1,");
    Arbitrary<String> anyByte = Arbitraries.chars().range('\0', '\u00ff').map(String::valueOf);
    return Combinators.combine(
            Arbitraries.doubles().between(0, 1), Arbitraries.oneOf(tokens, anyByte))
        .as(Change::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private static byte[] apply(List<Change> changes) {
    byte[] changed = COMPLETE.clone();
    for (Change change : changes) {
      byte[] bytes = change.text().getBytes(StandardCharsets.ISO_8859_1);
      int start = (int) (change.place() * (changed.length - bytes.length));
      System.arraycopy(bytes, 0, changed, start, bytes.length);
    }
    return changed;
  }

  @Property(tries = 2000)
  void aDamagedDocumentIsReadOrReported(@ForAll("changes") List<Change> changes) {
    byte[] bytes = apply(changes);

    Recorder read = Recorder.ofDocument(bytes);

    assertThat(read.problems).allSatisfy(problem -> assertWithin(problem, bytes.length));
    read.texts.forEach(text -> assertThat(text.position(ValuePath.ROOT).pointer()).isNotEmpty());
  }

  @Property(tries = 1000)
  void anyBytesAreReadOrReported(@ForAll byte[] bytes) {
    Recorder read = Recorder.ofDocument(bytes);

    assertThat(read.problems).isNotEmpty();
    assertThat(read.problems).allSatisfy(problem -> assertWithin(problem, bytes.length));
  }

  @Property(tries = 200)
  void aTruncatedDocumentIsReported(@ForAll("places") double place) {
    byte[] bytes = Arrays.copyOf(COMPLETE, (int) (place * (COMPLETE.length - 2)));

    assertThat(Recorder.ofDocument(bytes).problems).isNotEmpty();
  }

  @Provide
  Arbitrary<Double> places() {
    return Arbitraries.doubles().between(0, 1);
  }

  private static void assertWithin(Problem problem, int length) {
    assertThat(problem.position().byteOffset()).isBetween(0L, (long) length);
    assertThat(problem.position().column()).isPositive();
    assertThat(problem.message())
        .doesNotContain("\n")
        .endsWith(problem.message().endsWith("?") ? "?" : ".");
  }
}

package eu.hanse.io;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.catalogue.Catalogue;
import eu.hanse.io.json.CatalogueWriter;
import eu.hanse.test.Catalogues;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever the bytes: reading and validating never throw, and every problem has a real position.
 */
class HostileInputProperties {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final String[] FRAGMENTS = {
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "\\ud800",
    "null",
    "true",
    "-",
    "1e999999999",
    "0.1",
    "\u0000",
    "\ufeff",
    "\n",
    "\r",
    "é",
    "😀",
    "\"id\"",
    "\"format\"",
    "\"sources\":[]"
  };

  @Provide
  Arbitrary<Catalogue> catalogues() {
    return Catalogues.catalogues();
  }

  @Property(tries = 500)
  void randomBytes(@ForAll byte[] bytes, @ForAll boolean stream) {
    check(bytes, stream);
  }

  @Property(tries = 500)
  void randomJsonFragments(@ForAll Random random, @ForAll boolean stream) {
    StringBuilder text = new StringBuilder("{\"format\":\"hanse/1\",");
    for (int i = random.nextInt(30); i > 0; i--) {
      text.append(FRAGMENTS[random.nextInt(FRAGMENTS.length)]);
    }
    check(text.toString().getBytes(StandardCharsets.UTF_8), stream);
  }

  @Property(tries = 1000)
  void mutationsOfSoundDocuments(@ForAll("catalogues") Catalogue catalogue, @ForAll Random random) {
    byte[] bytes = CatalogueWriter.canonical().toJson(catalogue).getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(4); i >= 0; i--) {
      bytes = mutate(bytes, random);
    }
    check(bytes, random.nextBoolean());
  }

  private static byte[] mutate(byte[] bytes, Random random) {
    if (bytes.length == 0) {
      return bytes;
    }
    int position = random.nextInt(bytes.length);
    byte[] fragment = FRAGMENTS[random.nextInt(FRAGMENTS.length)].getBytes(StandardCharsets.UTF_8);
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(bytes, position);
      case 1 -> changed(bytes, position, random);
      case 2 -> spliced(bytes, position, fragment, position);
      default ->
          spliced(
              bytes, position, new byte[0], Math.min(bytes.length, position + random.nextInt(40)));
    };
  }

  private static byte[] changed(byte[] bytes, int position, Random random) {
    byte[] copy = bytes.clone();
    copy[position] = (byte) random.nextInt(256);
    return copy;
  }

  /** Puts a fragment in the place of the bytes from the start to the end. */
  private static byte[] spliced(byte[] bytes, int start, byte[] fragment, int end) {
    byte[] result = Arrays.copyOf(bytes, start + fragment.length + bytes.length - end);
    System.arraycopy(fragment, 0, result, start, fragment.length);
    System.arraycopy(bytes, end, result, start + fragment.length, bytes.length - end);
    return result;
  }

  private static void check(byte[] bytes, boolean stream) {
    DataFiles files = DataFiles.of(DataFile.of(stream ? "data.ndjson" : "data.json", bytes));

    ReadResult read = CatalogueReader.standard().read(files);
    DataReport report = DataValidator.standard().validate(DAY, files);

    assertThat(read.catalogue()).isNotNull();
    assertThat(report.problems())
        .allSatisfy(
            problem -> {
              assertThat(problem.position().line()).isPositive();
              assertThat(problem.position().column()).isPositive();
              assertThat(problem.position().byteOffset()).isBetween(0L, (long) bytes.length);
              assertThat(problem.message()).isNotBlank();
              assertThat(problem.advice()).isNotBlank();
            });
  }
}

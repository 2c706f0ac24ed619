package eu.hanse.place;

import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The short English names of the countries by ISO 3166-1 alpha-2 code. The table is the library's
 * own, because that of the Java runtime differs from version to version.
 */
final class CountryNames {

  private static final String RESOURCE = "countries.tsv";
  private static final ImmutableMap<String, String> BY_CODE = read();

  private CountryNames() {}

  static ImmutableMap<String, String> byCode() {
    return BY_CODE;
  }

  private static ImmutableMap<String, String> read() {
    InputStream resource =
        Objects.requireNonNull(CountryNames.class.getResourceAsStream(RESOURCE), RESOURCE);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .collect(ImmutableMap.toImmutableMap(cells -> cells[0], cells -> cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

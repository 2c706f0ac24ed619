package eu.hanse.io.check;

import com.google.common.collect.MoreCollectors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A directory with data to check.
 *
 * @param path the directory
 */
record DataDirectory(Path path) {

  static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  static final String SOURCES =
      """
      {
        "format": "hanse/1",
        "sources": [{ "id": "register", "title": "Register", "published": "2021" }]
      }
      """;

  /** One error and one warning, both of the area city. */
  static final String FAULTY_CITIES =
      """
      {
        "format": "hanse/1",
        "cities": [
          { "id": "nordhamn", "name": "Nordhamn", "kind": "municipality", "country": "SE",
            "nuts": "DK011", "sources": ["register"] },
          { "id": "sydhamn", "name": "Sydhamn", "kind": "municipality", "country": "SE",
            "population": { "count": 70000 }, "sources": ["register"] }
        ]
      }
      """;

  static final String SOUND_CITIES =
      FAULTY_CITIES
          .replace("\"nuts\": \"DK011\", ", "")
          .replace(" }, \"s", ", \"year\": 2021 }, \"s");

  /** {@return a document with many cities, each of which names a source that does not exist} */
  static String citiesWithoutSource(int number) {
    return IntStream.range(0, number)
        .mapToObj(
            i ->
                String.format(
                    Locale.ROOT,
                    "{\"id\":\"c-%d\",\"name\":\"C\",\"kind\":\"municipality\",\"country\":\"SE\","
                        + "\"sources\":[\"missing-source\"]}",
                    i))
        .collect(Collectors.joining(",\n", "{\"format\":\"hanse/1\",\"cities\":[\n", "\n]}\n"));
  }

  Path write(String name, String text) {
    try {
      Path file = path.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DataChecks checks() {
    return DataChecks.of(path);
  }

  static List<String> names(DataChecks checks) {
    return checks.asOf(DAY).map(DataCheck::name).toList();
  }

  static List<String> failing(DataChecks checks) {
    return checks.asOf(DAY).filter(check -> !check.passes()).map(DataCheck::name).toList();
  }

  static DataCheck check(DataChecks checks, String name) {
    return checks
        .asOf(DAY)
        .filter(check -> check.name().equals(name))
        .collect(MoreCollectors.onlyElement());
  }
}

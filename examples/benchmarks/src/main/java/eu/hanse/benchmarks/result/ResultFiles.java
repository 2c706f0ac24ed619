package eu.hanse.benchmarks.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes results: one a line ({@code .ndjson}), or as JMH writes them. */
public final class ResultFiles {

  private static final JsonMapper MAPPER = new JsonMapper();

  private ResultFiles() {}

  /**
   * Adds a result to a file.
   *
   * @param file the file
   * @param result the result
   * @throws IOException if it cannot be written
   */
  public static void append(Path file, Result result) throws IOException {
    Files.writeString(
        file,
        MAPPER.writeValueAsString(result) + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /**
   * {@return all results in a directory}
   *
   * @param directory the directory
   * @throws IOException if they cannot be read
   */
  public static List<Result> in(Path directory) throws IOException {
    List<Result> results = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      files.sorted().forEach(file -> results.addAll(read(file)));
    }
    return results;
  }

  private static List<Result> read(Path file) {
    String name = file.getFileName().toString();
    if (name.endsWith(".ndjson")) {
      return text(file).lines().map(line -> MAPPER.readValue(line, Result.class)).toList();
    }
    return name.endsWith(".json")
        ? MAPPER.readTree(text(file)).valueStream().map(ResultFiles::ofJmh).toList()
        : List.of();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Result ofJmh(JsonNode entry) {
    String name = entry.get("benchmark").stringValue();
    int method = name.lastIndexOf('.');
    JsonNode parameters = entry.get("params");
    JsonNode allocated = entry.path("secondaryMetrics").path("gc.alloc.rate.norm").path("score");
    return new Result(
        name.substring(name.lastIndexOf('.', method - 1) + 1),
        parameters.get("size").stringValue(),
        entry
            .get("primaryMetric")
            .get("rawData")
            .valueStream()
            .flatMap(JsonNode::valueStream)
            .map(JsonNode::doubleValue)
            .toList(),
        null,
        allocated.isNumber() ? allocated.doubleValue() : null,
        null);
  }
}

package eu.hanse.io;

import com.google.common.collect.ImmutableList;
import eu.hanse.io.configuration.Baseline;
import eu.hanse.io.file.AtomicFile;
import eu.hanse.io.file.DataFileName;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.shape.ConfigurationShapes;
import eu.hanse.io.shape.Json;
import eu.hanse.io.shape.ShapedDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;

/**
 * Reads and writes baselines. By custom the file is named {@code hanse-baseline.json} and lies
 * beside the data.
 *
 * @param baseline the baseline; empty if it could not be read
 * @param problems what could not be read
 */
public record BaselineFile(Baseline baseline, ImmutableList<Problem> problems) {

  /**
   * Reads a baseline.
   *
   * @param file the file
   * @return the baseline, and what is wrong with the file
   * @throws IOException if the file cannot be read
   */
  public static BaselineFile read(Path file) throws IOException {
    String name = DataFileName.shown(file);
    ShapedDocument<Baseline> document =
        ShapedDocument.read(name, Files.readAllBytes(file), ConfigurationShapes.BASELINE);
    return new BaselineFile(document.value().orElseGet(Baseline::empty), document.problems());
  }

  /**
   * Writes a baseline, as a whole or not at all: codes in order and one place a line, so that a
   * difference shows what was mended and what is new.
   *
   * @param baseline the baseline
   * @param file the file
   * @throws IOException if it cannot be written; the file is then what it was
   */
  public static void write(Baseline baseline, Path file) throws IOException {
    AtomicFile.replace(
        file,
        out -> {
          try (JsonGenerator json = Json.canonicalGenerator(out)) {
            ConfigurationShapes.BASELINE.write(json, baseline);
            json.writeRaw('\n');
          }
        });
  }
}

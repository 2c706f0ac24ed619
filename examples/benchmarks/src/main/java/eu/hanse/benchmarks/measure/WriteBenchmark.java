package eu.hanse.benchmarks.measure;

import eu.hanse.benchmarks.binding.DataBinding;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.io.json.CatalogueWriter;
import eu.hanse.io.json.HanseModule;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes the same bytes from a catalogue and from records, to nowhere. */
public class WriteBenchmark extends Timed {

  private static final ObjectWriter LINES =
      JsonMapper.builder()
          .addModule(new HanseModule())
          .build()
          .writer()
          .withRootValueSeparator("\n");

  /**
   * Writes a document.
   *
   * @param data the catalogue
   * @throws IOException never: nothing is kept
   */
  @Benchmark
  public void hanseDocument(CatalogueData data) throws IOException {
    CatalogueWriter.canonical().write(data.catalogue, OutputStream.nullOutputStream());
  }

  /**
   * Writes a document.
   *
   * @param data the records
   * @throws IOException never: nothing is kept
   */
  @Benchmark
  public void dataBindingDocument(CatalogueData data) throws IOException {
    DataBinding.writeDocument(data.document, OutputStream.nullOutputStream());
  }

  /**
   * Writes a stream.
   *
   * @param data the catalogue
   */
  @Benchmark
  public void hanseLines(CatalogueData data) {
    Catalogue catalogue = data.catalogue;
    try (SequenceWriter lines = LINES.writeValues(OutputStream.nullOutputStream())) {
      catalogue.sources().values().forEach(source -> lines.write(Map.of("source", source)));
      catalogue.organisations().values().forEach(it -> lines.write(Map.of("organisation", it)));
      catalogue.cities().values().forEach(city -> lines.write(Map.of("city", city)));
      catalogue.programmes().values().forEach(it -> lines.write(Map.of("programme", it)));
    }
  }

  /**
   * Writes a stream.
   *
   * @param data the records
   * @throws IOException never: nothing is kept
   */
  @Benchmark
  public void dataBindingLines(CatalogueData data) throws IOException {
    DataBinding.writeLines(data.lines, OutputStream.nullOutputStream());
  }
}

package eu.hanse.benchmarks.measure;

import eu.hanse.benchmarks.binding.DataBinding;
import eu.hanse.io.json.CatalogueWriter;
import eu.hanse.io.json.LineWriter;
import java.io.IOException;
import java.io.OutputStream;
import org.openjdk.jmh.annotations.Benchmark;

/** Writes the same bytes from a catalogue and from records, to nowhere. */
public class WriteBenchmark extends Timed {

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
   * @throws IOException never: nothing is kept
   */
  @Benchmark
  public void hanseLines(CatalogueData data) throws IOException {
    try (LineWriter lines = LineWriter.to(OutputStream.nullOutputStream())) {
      lines.write(data.catalogue);
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

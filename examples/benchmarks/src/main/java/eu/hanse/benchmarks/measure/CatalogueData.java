package eu.hanse.benchmarks.measure;

import com.google.common.collect.ImmutableSet;
import eu.hanse.benchmarks.binding.CatalogueDocumentData;
import eu.hanse.benchmarks.binding.DataBinding;
import eu.hanse.benchmarks.binding.LineData;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.id.CityId;
import eu.hanse.io.CatalogueReader;
import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.json.CatalogueWriter;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Programme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A catalogue in memory, and the same data as records and rosters. */
@State(Scope.Benchmark)
public class CatalogueData {

  /** How many programmes there are. */
  @Param({"small", "medium"})
  public String size = "";

  Catalogue catalogue = Catalogue.empty();
  CatalogueDocumentData document =
      new CatalogueDocumentData(null, "hanse/1", null, null, null, null);
  List<LineData> lines = List.of();
  List<List<String>> rosters = List.of();

  /**
   * Reads the file.
   *
   * @throws IOException if it cannot be read
   */
  @Setup
  public void read() throws IOException {
    byte[] bytes = DataDirectory.bytes(size);
    lines = DataBinding.readLines(bytes);
    catalogue =
        CatalogueReader.standard()
            .read(DataFiles.of(DataFile.of(size + ".ndjson", bytes)))
            .orThrow();
    document =
        DataBinding.readDocument(
            CatalogueWriter.canonical().toJson(catalogue).getBytes(StandardCharsets.UTF_8));
    rosters = catalogue.programmes().values().stream().map(CatalogueData::roster).toList();
  }

  private static List<String> roster(Programme programme) {
    return programme.participations().stream()
        .map(Participation::city)
        .map(CityId::value)
        .collect(ImmutableSet.toImmutableSet())
        .asList();
  }
}

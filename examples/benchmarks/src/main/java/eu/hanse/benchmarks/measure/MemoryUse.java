package eu.hanse.benchmarks.measure;

import eu.hanse.benchmarks.binding.DataBinding;
import eu.hanse.benchmarks.peer.Trees;
import eu.hanse.benchmarks.result.Result;
import eu.hanse.benchmarks.result.ResultFiles;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.city.City;
import eu.hanse.io.CatalogueReader;
import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.programme.Programme;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Measures how much memory is held, as what the heap has more than before once it is collected. */
public final class MemoryUse {

  private static final int TIMES = 5;
  private static final int COLLECTIONS = 3;
  private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

  private final String size;
  private final Path results;
  private final long participations;

  private MemoryUse(String size, Path results, long participations) {
    this.size = size;
    this.results = results;
    this.participations = participations;
  }

  /**
   * Measures.
   *
   * @param arguments the file that takes the results, and the size of the data
   * @throws IOException if the data cannot be read, or the results not be written
   */
  public static void main(String... arguments) throws IOException {
    byte[] bytes = DataDirectory.bytes(arguments[1]);
    DataFiles files = DataFiles.of(DataFile.of("data.ndjson", bytes));
    long participations =
        read(files).programmes().values().stream()
            .map(Programme::participations)
            .mapToLong(List::size)
            .sum();
    MemoryUse use = new MemoryUse(arguments[1], Path.of(arguments[0]), participations);
    use.measure("readTree", () -> Trees.of(bytes));
    use.measure("dataBinding", () -> DataBinding.readLines(bytes));
    use.measure("hanse", () -> read(files));
    use.measure("hanseIndexed", () -> readAndLookUp(files));
  }

  private static Catalogue read(DataFiles files) {
    return CatalogueReader.standard().read(files).orThrow();
  }

  /** The indexes are made for the first city. */
  private static Catalogue readAndLookUp(DataFiles files) {
    Catalogue catalogue = read(files);
    City city = catalogue.cities().values().asList().get(0);
    catalogue.participationsOf(city.id());
    catalogue.meetingsOf(city.id());
    catalogue.initiativesOf(city.id());
    return catalogue;
  }

  private void measure(String name, Supplier<Object> reading) throws IOException {
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      long before = used();
      Object held = reading.get();
      try {
        values.add((double) (used() - before) / participations);
      } finally {
        Reference.reachabilityFence(held);
      }
    }
    ResultFiles.append(results, new Result("MemoryUse." + name, size, values, null, null, null));
  }

  private static long used() {
    for (int i = 0; i < COLLECTIONS; i++) {
      MEMORY.gc();
    }
    return MEMORY.getHeapMemoryUsage().getUsed();
  }
}

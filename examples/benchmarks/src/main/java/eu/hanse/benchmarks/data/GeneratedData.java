package eu.hanse.benchmarks.data;

import com.google.common.collect.ImmutableList;
import eu.hanse.city.City;
import eu.hanse.io.json.LineWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;

/**
 * Data made from a seed, as a stream in the canonical form: the sources, organisations and cities
 * first, then the programmes. A programme does not depend on how many follow it.
 *
 * <p>Programmes have 3 to 12 cities and a few up to 200; how often a city takes part follows a
 * power law over 3,000 cities; there are up to 20 meetings, in person while their cities are free.
 * The data are sound, as published data are: about two programmes in a thousand have an error, some
 * have a warning, and many something to be noted.
 */
public final class GeneratedData {

  /** The seed of the data that are measured. */
  public static final long SEED = 20_180_404;

  /** The day on which the data are judged. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

  private final long seed;

  private GeneratedData(long seed) {
    this.seed = seed;
  }

  /**
   * {@return the data of a seed}
   *
   * @param seed the seed
   */
  public static GeneratedData of(long seed) {
    return new GeneratedData(seed);
  }

  /**
   * Writes the data as a stream, each entity as it is made: none is kept but the cities.
   *
   * @param programmes how many programmes to write
   * @param out takes the bytes; it is closed
   * @throws IOException if they cannot be written
   */
  public void write(int programmes, OutputStream out) throws IOException {
    ImmutableList<City> cities = CityGenerator.cities(seed);
    try (LineWriter lines = LineWriter.to(out)) {
      SourceGenerator sources = new SourceGenerator(seed);
      for (int i = 0; i < SourceGenerator.count(programmes); i++) {
        lines.write(sources.source(i));
      }
      OrganisationGenerator organisations = new OrganisationGenerator(seed);
      for (int i = 0; i < OrganisationGenerator.COUNT; i++) {
        lines.write(organisations.organisation(i));
      }
      for (City city : cities) {
        lines.write(city);
      }
      ProgrammeGenerator generator = new ProgrammeGenerator(seed, cities);
      for (int i = 0; i < programmes; i++) {
        lines.write(generator.programme(i));
      }
    }
  }
}

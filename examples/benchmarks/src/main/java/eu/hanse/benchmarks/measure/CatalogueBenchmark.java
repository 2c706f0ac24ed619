package eu.hanse.benchmarks.measure;

import eu.hanse.catalogue.Catalogue;
import eu.hanse.catalogue.CatalogueBuilder;
import eu.hanse.city.City;
import org.openjdk.jmh.annotations.Benchmark;

/** Builds a catalogue of entities that are there, and asks it. */
public class CatalogueBenchmark extends Timed {

  /**
   * {@return a catalogue}
   *
   * @param data the entities
   */
  @Benchmark
  public Catalogue build(CatalogueData data) {
    CatalogueBuilder builder = Catalogue.builder();
    data.catalogue.sources().values().forEach(builder::add);
    data.catalogue.organisations().values().forEach(builder::add);
    data.catalogue.cities().values().forEach(builder::add);
    data.catalogue.programmes().values().forEach(builder::add);
    return builder.build();
  }

  /**
   * {@return how much was found; the indexes of a new catalogue are made for it}
   *
   * @param data the entities
   */
  @Benchmark
  public long buildAndLookUp(CatalogueData data) {
    return lookUpsIn(build(data));
  }

  /**
   * {@return how much was found, with indexes that are there}
   *
   * @param data the catalogue
   */
  @Benchmark
  public long lookUps(CatalogueData data) {
    return lookUpsIn(data.catalogue);
  }

  /** For each city, its participations, meetings and initiatives. */
  private static long lookUpsIn(Catalogue catalogue) {
    long found = 0;
    for (City city : catalogue.cities().values()) {
      found += catalogue.participationsOf(city.id()).size();
      found += catalogue.meetingsOf(city.id()).size();
      found += catalogue.initiativesOf(city.id()).size();
    }
    return found;
  }
}

package eu.hanse.io.export.geo;

import com.google.common.collect.ImmutableList;
import eu.hanse.analysis.Selection;
import eu.hanse.analysis.network.Links;
import eu.hanse.analysis.network.Networks;
import eu.hanse.analysis.network.Relation;
import eu.hanse.io.export.Manifest;
import eu.hanse.io.file.AtomicFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Cities and their links as GeoJSON (RFC 7946), which QGIS, Leaflet, GDAL, GitHub and others show
 * on a map.
 *
 * <p>The document is a feature collection, a feature a line. Positions are longitude and latitude
 * in degrees of WGS84, in this order, as the RFC has it.
 *
 * <ul>
 *   <li>Cities are points, by id, with the id {@code city:turin} and the properties {@code entity}
 *       ({@code city}), {@code id}, {@code name}, {@code kind}, {@code country} (ISO 3166-1
 *       alpha-2), {@code nuts}, {@code population} (inhabitants), {@code populationYear} and {@code
 *       programmes}, a list of the ids of the programmes in which it takes part.
 *   <li>Links of a relation are lines, with the properties {@code entity} ({@code link}), {@code
 *       relation}, {@code from}, {@code to}, {@code weight}, the number of links as in {@link
 *       Networks#of}, and {@code programmes}. They go the shorter way around the globe, straight on
 *       a map in longitude and latitude; one that crosses the antimeridian is cut there in two, as
 *       the RFC has it (3.1.9).
 *   <li>{@code bbox} is the box of it all; it does not cross the antimeridian, and is absent if
 *       there are no features.
 *   <li>{@code hanse} has the {@code manifest}, the {@code relation} if there is one, the ids of
 *       the {@code citiesWithoutLocation}, which are not shown, and how many {@code
 *       linksWithoutLocation} there are, pairs of cities of which one is not shown. Other programs
 *       pass over it.
 * </ul>
 *
 * <p>What is not known is left out. The same selection gives the same bytes.
 */
public final class GeoJson {

  private final LocatedCities cities;
  private final Optional<Relation> relation;
  private final Manifest manifest;

  private GeoJson(LocatedCities cities, Optional<Relation> relation, Manifest manifest) {
    this.cities = cities;
    this.relation = relation;
    this.manifest = manifest;
  }

  /**
   * {@return the cities that take part}
   *
   * @param selection what is looked at
   * @param manifest what the export is made of
   */
  public static GeoJson of(Selection selection, Manifest manifest) {
    return new GeoJson(
        new LocatedCities(selection, ImmutableList.of()), Optional.empty(), manifest);
  }

  /**
   * {@return the cities that take part or are linked, and their links}
   *
   * @param selection what is looked at
   * @param relation what links two cities
   * @param manifest what the export is made of
   */
  public static GeoJson of(Selection selection, Relation relation, Manifest manifest) {
    LocatedCities cities = new LocatedCities(selection, Links.of(selection, relation));
    return new GeoJson(cities, Optional.of(relation), manifest);
  }

  /**
   * Writes the document.
   *
   * @param out takes the bytes, and stays open
   * @throws IOException if the bytes cannot be written
   */
  public void write(OutputStream out) throws IOException {
    new FeatureWriter(cities, relation, manifest).write(out);
  }

  /**
   * Writes the document to a file, which is replaced as a whole or not at all.
   *
   * @param file the file
   * @throws IOException if it cannot be written; the file is then what it was
   */
  public void write(Path file) throws IOException {
    AtomicFile.replace(file, this::write);
  }
}

package eu.hanse.analysis.governance;

import com.google.common.collect.ImmutableList;
import eu.hanse.city.Population;
import java.util.Arrays;
import java.util.OptionalLong;

/** Bands into which numbers of inhabitants fall, without gaps and overlaps. */
public final class PopulationBands {

  /**
   * The size classes of cities of the OECD and the European Commission: below 50 000 (no city in
   * that sense), small from 50 000, medium from 100 000, large from 250 000, extra large from 500
   * 000, extra extra large from 1 million, global from 5 million inhabitants.
   *
   * <p>Source: L. Dijkstra and H. Poelman, Cities in Europe: the new OECD-EC definition, Regional
   * Focus 01/2012, European Commission. The classes are of the inhabitants of urban centres, while
   * the catalogue has those of the city as an authority: near a bound a city may belong to another
   * class.
   */
  public static final PopulationBands OECD_EC =
      of(50_000, 100_000, 250_000, 500_000, 1_000_000, 5_000_000);

  /**
   * The size classes of functional urban areas of the OECD: small from 50 000, medium from 200 000,
   * metropolitan from 500 000, large metropolitan from 1.5 million inhabitants.
   *
   * <p>Source: OECD, Redefining "Urban": a new way to measure metropolitan areas, 2012. The classes
   * are of cities with their commuting zones, which have more inhabitants than the city as an
   * authority.
   */
  public static final PopulationBands OECD_URBAN_AREAS = of(50_000, 200_000, 500_000, 1_500_000);

  private final ImmutableList<PopulationBand> bands;

  private PopulationBands(ImmutableList<PopulationBand> bands) {
    this.bands = bands;
  }

  /**
   * {@return the bands between bounds: one below the first, one from each to below the next, and
   * one from the last on}
   *
   * @param bounds the smallest numbers of the bands but the first, ascending
   * @throws IllegalArgumentException if a bound is not above the one before it, or the first not
   *     above zero
   */
  public static PopulationBands of(long... bounds) {
    ImmutableList.Builder<PopulationBand> bands = ImmutableList.builder();
    long from = 0;
    for (long bound : bounds) {
      if (bound <= from) {
        throw new IllegalArgumentException(
            "population bounds "
                + Arrays.toString(bounds)
                + ": expected ascending numbers above zero, but "
                + bound
                + " follows "
                + from);
      }
      bands.add(new PopulationBand(from, OptionalLong.of(bound)));
      from = bound;
    }
    return new PopulationBands(bands.add(new PopulationBand(from, OptionalLong.empty())).build());
  }

  /** {@return the bands, smallest first} */
  public ImmutableList<PopulationBand> bands() {
    return bands;
  }

  /**
   * {@return the band into which a population falls, whatever the year of the count}
   *
   * @param population the population
   */
  public PopulationBand bandOf(Population population) {
    return bands.stream()
        .filter(band -> band.includes(population.count()))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException(bands + ": expected a band for " + population));
  }

  /** {@return the bands, in one line} */
  @Override
  public String toString() {
    return bands.toString();
  }
}

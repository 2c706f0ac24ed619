package eu.hanse.benchmarks.data;

import com.google.common.collect.ImmutableList;
import eu.hanse.city.City;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Draws the cities of a programme. Few cities take part in very many programmes and most in few:
 * how often one is drawn follows a power law of its rank.
 */
final class CityDraw {

  private static final double EXPONENT = 0.8;

  private final ImmutableList<City> cities;
  private final double[] cumulated;

  CityDraw(ImmutableList<City> cities) {
    this.cities = cities;
    this.cumulated = new double[cities.size()];
    double sum = 0;
    for (int i = 0; i < cumulated.length; i++) {
      sum += StrictMath.pow(i + 1.0, -EXPONENT);
      cumulated[i] = sum;
    }
  }

  /** {@return different cities, by their positions in the list of all} */
  List<Integer> positions(Draw draw, int count) {
    Set<Integer> drawn = new LinkedHashSet<>();
    while (drawn.size() < count) {
      drawn.add(position(draw));
    }
    return new ArrayList<>(drawn);
  }

  private int position(Draw draw) {
    int found = Arrays.binarySearch(cumulated, draw.share() * cumulated[cumulated.length - 1]);
    return Math.min(found < 0 ? -found - 1 : found, cumulated.length - 1);
  }

  City city(int position) {
    return cities.get(position);
  }
}

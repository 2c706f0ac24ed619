package eu.hanse.analysis.participation;

import eu.hanse.id.CityId;
import java.util.OptionalDouble;

/**
 * What a city bears of the hosting of meetings.
 *
 * @param city the city
 * @param hosted how many meetings it hosts
 * @param attended how many meetings it is known to attend, those that it hosts among them
 * @param equalShare how many it would host if in each programme the cities hosted equally many
 */
public record CityHosting(CityId city, long hosted, long attended, double equalShare) {

  /**
   * {@return how many meetings it hosts in relation to an equal share: 1 for just as many, 2 for
   * twice as many; empty if nothing was hosted in its programmes}
   */
  public OptionalDouble load() {
    return equalShare > 0 ? OptionalDouble.of(hosted / equalShare) : OptionalDouble.empty();
  }
}

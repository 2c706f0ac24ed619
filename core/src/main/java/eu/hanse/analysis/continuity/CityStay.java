package eu.hanse.analysis.continuity;

import eu.hanse.id.CityId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long a city takes part in programmes.
 *
 * @param city the city
 * @param first the first day on which it may have taken part
 * @param last the last such day; if it has not left, the day up to which that is known
 * @param left whether it no longer takes part
 */
public record CityStay(CityId city, LocalDate first, LocalDate last, boolean left) {

  /**
   * Checks the order of the days.
   *
   * @param city the city
   * @param first the first day
   * @param last the last day
   * @param left whether it no longer takes part
   * @throws IllegalArgumentException if the last day is before the first
   */
  public CityStay {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "stay of "
              + city
              + " from "
              + first
              + " to "
              + last
              + ": expected a last day no earlier");
    }
  }

  /** {@return its length, the first and the last day included} */
  public Spell spell() {
    return new Spell(ChronoUnit.DAYS.between(first, last) + 1, left);
  }
}

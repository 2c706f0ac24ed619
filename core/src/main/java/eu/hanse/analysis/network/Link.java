package eu.hanse.analysis.network;

import eu.hanse.id.CityId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.time.DateSpan;
import java.util.Optional;

/**
 * A single tie of two cities: in one programme, or by one meeting, mentoring or transfer.
 *
 * @param from the city from which it goes; of a relation without a direction, that with the smaller
 *     id
 * @param to the city to which it goes
 * @param programme the programme in which they are tied
 * @param period when it held; empty if that is not known
 */
public record Link(CityId from, CityId to, ProgrammeId programme, Optional<DateSpan> period) {

  /** {@return the cities, the programme and the period, in one line} */
  @Override
  public String toString() {
    return from
        + " - "
        + to
        + " in "
        + programme
        + period.map(span -> " (" + span + ")").orElse("");
  }
}

package eu.hanse.analysis.governance;

import eu.hanse.text.Words;

/**
 * How far a change lies from an election or the start of a mandate. Where dates are known to the
 * month or year alone, the number of days lies between two bounds.
 *
 * @param event the election or start
 * @param least the smallest number of days there can be between the two
 * @param most the largest number of days there can be between the two
 */
public record ElectionDistance(ElectionEvent event, long least, long most) {

  /** {@return the event and the number of days, in one line} */
  @Override
  public String toString() {
    return event + ", " + (most == least ? "" : least + " to ") + Words.count(most, "day", "days");
  }
}

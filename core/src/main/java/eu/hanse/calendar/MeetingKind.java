package eu.hanse.calendar;

import eu.hanse.text.Words;

/** What a meeting is. */
public enum MeetingKind {
  /** A transnational meeting of the partners of a network. */
  TRANSNATIONAL,
  /** A meeting of the cities of one country or area. */
  GEOGRAPHICAL_CHAPTER,
  /** A city lab of the Intelligent Cities Challenge. */
  CITY_LAB,
  /** The first meeting of a programme or phase. */
  KICK_OFF,
  /** A meeting to review progress. */
  REVIEW,
  /** A meeting of mayors or other leaders. */
  SUMMIT,
  /** A conference. */
  CONFERENCE,
  /** A workshop or training. */
  WORKSHOP,
  /** A webinar. */
  WEBINAR,
  /** The closing event of a programme. */
  FINAL;

  /** {@return the name as data files write it} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}

package eu.hanse.analysis.governance;

import eu.hanse.text.Words;
import java.time.LocalDate;

/**
 * An election, or the start of a mandate.
 *
 * @param kind which of the two
 * @param body the body or office
 * @param earliest the first day on which it can have been
 * @param latest the last day on which it can have been
 */
public record ElectionEvent(Kind kind, String body, LocalDate earliest, LocalDate latest) {

  /** What an event is. */
  public enum Kind {
    /** A voting day, or several in a row. */
    ELECTION,
    /** The first day in office. */
    MANDATE_START;

    /** {@return the name, such as {@code mandate-start}} */
    @Override
    public String toString() {
      return Words.of(this);
    }
  }

  /** {@return what it is, of which body, and when, in one line} */
  @Override
  public String toString() {
    return kind
        + " of "
        + body
        + " ("
        + earliest
        + (latest.equals(earliest) ? "" : "/" + latest)
        + ")";
  }
}

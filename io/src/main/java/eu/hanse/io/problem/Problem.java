package eu.hanse.io.problem;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.Severity;
import java.util.Comparator;
import java.util.Optional;

/**
 * Something wrong at a place in a file: it cannot be read, or a rule has a finding there.
 *
 * @param code the stable name of what is wrong
 * @param severity how grave it is
 * @param message what is wrong, in complete English, with the values
 * @param advice what to do about it
 * @param position where it is
 * @param subject the entity it is about, if it is about one
 * @param related the other place, where two places contradict each other
 */
public record Problem(
    RuleCode code,
    Severity severity,
    String message,
    String advice,
    SourcePosition position,
    Optional<EntityKey> subject,
    Optional<RelatedPosition> related)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::position)
          .thenComparing(Problem::code)
          .thenComparing(Problem::message);

  /** Orders problems by position, then by code and message. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** {@return the problem as a compiler would print it, in one line} */
  @Override
  public String toString() {
    return position + ": " + severity + "[" + code + "] " + message;
  }
}

package eu.hanse.io.problem;

import com.google.common.collect.ImmutableList;
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
 * @param place where it is, in words that stay the same when files are reformatted, reordered or
 *     changed elsewhere: the entity and a path in which elements of lists are named by their ids,
 *     such as {@code programme:innovato-r /participations/turin lead-partner/role}; of what cannot
 *     be read, the file's own name and a JSON Pointer
 * @param subject the entity it is about, if it is about one
 * @param related the other places that it follows from: the one that contradicts this place, the
 *     addends of a sum
 * @param corrections what would put it right, if that is known: all of it is to be written, or
 *     nothing
 */
public record Problem(
    RuleCode code,
    Severity severity,
    String message,
    String advice,
    SourcePosition position,
    String place,
    Optional<EntityKey> subject,
    ImmutableList<RelatedPosition> related,
    ImmutableList<TextCorrection> corrections)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::position)
          .thenComparing(Problem::code)
          .thenComparing(Problem::message)
          .thenComparing(Problem::place);

  /**
   * {@return a problem that is about no entity: of reading, of configuration}
   *
   * @param code the stable name of what is wrong
   * @param severity how grave it is
   * @param message what is wrong, in complete English, with the values
   * @param advice what to do about it
   * @param position where it is
   */
  public static Problem of(
      RuleCode code, Severity severity, String message, String advice, SourcePosition position) {
    return new Problem(
        code,
        severity,
        message,
        advice,
        position,
        position.place(),
        Optional.empty(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  /**
   * {@return a problem of reading}
   *
   * @param kind what is wrong
   * @param message what is wrong, with the values
   * @param position where it is
   */
  public static Problem of(ReadProblem kind, String message, SourcePosition position) {
    return of(kind.code(), Severity.ERROR, message, kind.advice(), position);
  }

  /**
   * {@return this problem with another advice}
   *
   * @param ownAdvice what to do about this problem, where what holds for all of its code says less
   */
  public Problem advising(String ownAdvice) {
    return new Problem(
        code, severity, message, ownAdvice, position, place, subject, related, corrections);
  }

  /**
   * {@return this problem with the other place}
   *
   * @param other the other place, where two places contradict each other
   */
  public Problem relatedTo(RelatedPosition other) {
    return new Problem(
        code,
        severity,
        message,
        advice,
        position,
        place,
        subject,
        ImmutableList.of(other),
        corrections);
  }

  /**
   * {@return this problem with the first of its related places}
   *
   * @param most how many of them to keep at most
   */
  public Problem relatedToFirst(int most) {
    return related.size() <= most
        ? this
        : new Problem(
            code,
            severity,
            message,
            advice,
            position,
            place,
            subject,
            related.subList(0, most),
            corrections);
  }

  /**
   * {@return this problem with the correction of its value}
   *
   * @param correction what would put it right
   */
  public Problem correctedBy(TextCorrection correction) {
    return new Problem(
        code,
        severity,
        message,
        advice,
        position,
        place,
        subject,
        related,
        ImmutableList.of(correction));
  }

  /**
   * {@return what tells the problem from others for as long as it is not mended, whatever else
   * changes: the code and the place}
   */
  public String fingerprint() {
    return code + " " + place;
  }

  /** Orders problems by position, then by code, message and place. */
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

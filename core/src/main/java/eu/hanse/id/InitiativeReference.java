package eu.hanse.id;

import java.util.Comparator;
import java.util.Optional;

/**
 * Names an initiative: of the same programme ({@code digital-builders}) or of another one ({@code
 * innovato-r/digital-builders}).
 *
 * @param programme the programme the initiative belongs to; empty for the programme that holds the
 *     reference
 * @param initiative the initiative within that programme
 */
public record InitiativeReference(Optional<ProgrammeId> programme, InitiativeId initiative)
    implements Comparable<InitiativeReference> {

  private static final Comparator<InitiativeReference> ORDER =
      Comparator.comparing(InitiativeReference::toString);

  /**
   * {@return a reference to an initiative of the same programme}
   *
   * @param initiative the initiative
   */
  public static InitiativeReference of(InitiativeId initiative) {
    return new InitiativeReference(Optional.empty(), initiative);
  }

  /**
   * {@return a reference to an initiative of the named programme}
   *
   * @param programme the programme the initiative belongs to
   * @param initiative the initiative
   */
  public static InitiativeReference of(ProgrammeId programme, InitiativeId initiative) {
    return new InitiativeReference(Optional.of(programme), initiative);
  }

  /**
   * Reads the text form.
   *
   * @param text an initiative's slug, or a programme's and an initiative's slug joined by a slash
   * @return the reference
   * @throws IllegalArgumentException if a part is not a slug
   */
  public static InitiativeReference parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return of(InitiativeId.of(text));
    }
    return of(ProgrammeId.of(text.substring(0, slash)), InitiativeId.of(text.substring(slash + 1)));
  }

  /** Orders references by their text forms. */
  @Override
  public int compareTo(InitiativeReference other) {
    return ORDER.compare(this, other);
  }

  /** {@return the text form, which {@link #parse} reads back} */
  @Override
  public String toString() {
    return programme.map(id -> id + "/").orElse("") + initiative;
  }
}

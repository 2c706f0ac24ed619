package eu.hanse.io.problem;

import java.time.LocalDate;
import java.util.Optional;

/** Why a problem is accepted as it is, so that it does not make a validation fail. */
public sealed interface Acceptance {

  /**
   * People decided so, in the configuration.
   *
   * @param reason why
   * @param until the last day on which that holds, if it ends
   */
  record Suppressed(String reason, Optional<LocalDate> until) implements Acceptance {}

  /** It was there already when the baseline was written. */
  record Known() implements Acceptance {}
}

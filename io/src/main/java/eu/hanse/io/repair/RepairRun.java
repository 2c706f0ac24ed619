package eu.hanse.io.repair;

import com.google.common.collect.ImmutableList;
import eu.hanse.io.DataFiles;
import eu.hanse.io.DataValidator;
import eu.hanse.io.problem.Problem;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tries to repair data files until that comes to an end. Corrections that undo one another forever
 * are left out of the next attempt, which begins anew: so repairing the result again changes
 * nothing.
 */
final class RepairRun {

  private final DataValidator validator;
  private final LocalDate asOf;
  private final DataFiles files;
  private final boolean withGuesses;

  RepairRun(DataValidator validator, LocalDate asOf, DataFiles files, boolean withGuesses) {
    this.validator = validator;
    this.asOf = asOf;
    this.files = files;
    this.withGuesses = withGuesses;
  }

  RepairResult run() {
    ImmutableList<Problem> misconfigured = validator.configurationProblems();
    if (!misconfigured.isEmpty()) {
      return RepairResult.ofNothing(files, validator.validate(asOf, files), misconfigured);
    }
    Set<String> endless = new HashSet<>();
    while (true) {
      RepairAttempt attempt =
          new RepairAttempt(
              data -> validator.validate(asOf, data),
              files,
              validator.readLimits(),
              withGuesses,
              endless);
      Optional<RepairResult> result = attempt.run();
      if (result.isPresent()) {
        return result.get();
      }
      endless.addAll(attempt.undoOneAnother());
    }
  }
}

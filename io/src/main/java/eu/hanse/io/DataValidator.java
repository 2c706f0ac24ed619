package eu.hanse.io;

import eu.hanse.call.CallRegister;
import eu.hanse.io.problem.ReadLimits;
import eu.hanse.validation.RuleSet;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Reads and judges data files in one go, without holding them in memory: of what was judged, only
 * what references and comparisons need is kept. Stateless and safe to share between threads.
 */
public final class DataValidator {

  private final RuleSet rules;
  private final ReadLimits limits;
  private final CallRegister calls;

  private DataValidator(RuleSet rules, ReadLimits limits, CallRegister calls) {
    this.rules = rules;
    this.limits = limits;
    this.calls = calls;
  }

  /**
   * {@return a validator that judges by all standard rules and the standard calls, and keeps to the
   * standard limits}
   */
  public static DataValidator standard() {
    return of(RuleSet.standard());
  }

  /**
   * {@return a validator that judges by these rules and the standard calls, and keeps to the
   * standard limits}
   *
   * @param rules the rules
   */
  public static DataValidator of(RuleSet rules) {
    return new DataValidator(rules, ReadLimits.standard(), StandardCalls.load());
  }

  /**
   * {@return this validator with other limits}
   *
   * @param newLimits the limits
   */
  public DataValidator withLimits(ReadLimits newLimits) {
    return new DataValidator(rules, newLimits, calls);
  }

  /**
   * {@return this validator with other calls in place of the standard ones}
   *
   * @param newCalls the calls whose demands it holds programmes to
   */
  public DataValidator withCalls(CallRegister newCalls) {
    return new DataValidator(rules, limits, newCalls);
  }

  /**
   * Reads and judges files and directories, which together make one catalogue.
   *
   * @param asOf the day on which the data are judged
   * @param paths the files and directories
   * @return everything that is wrong
   */
  public DataReport validate(LocalDate asOf, Path... paths) {
    return validate(asOf, DataFiles.in(paths));
  }

  /**
   * Reads and judges files, which together make one catalogue.
   *
   * @param asOf the day on which the data are judged
   * @param files the files
   * @return everything that is wrong
   */
  public DataReport validate(LocalDate asOf, DataFiles files) {
    return new StreamValidation(rules, limits, calls, asOf, files).run();
  }
}

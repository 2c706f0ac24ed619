package eu.hanse.io.repair;

import eu.hanse.io.DataFiles;
import eu.hanse.io.DataValidator;
import eu.hanse.io.ReportLimits;
import java.time.LocalDate;

/**
 * Repairs data files where that needs no decision: writes the values that problems know to be right
 * beyond doubt, removes byte order marks, and brings files into their canonical form.
 *
 * <p>The files are judged together, so that they may refer to each other; those that are there as
 * context are not changed. What a configuration of the validator suppresses or switches off is not
 * repaired; while something is wrong with the configuration, nobody knows what that is, and nothing
 * is repaired at all. A file that cannot be read without loss keeps its form; values in it are put
 * right all the same where their place is known.
 *
 * <p>Nothing else changes: each step is proven by reading the text before and after it. Corrections
 * that contradict one another, that cannot be read afterwards or that never come to an end are not
 * made; the result tells of them. Repairing again what was repaired changes nothing.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class DataRepair {

  private final DataValidator validator;
  private final boolean withGuesses;

  private DataRepair(DataValidator validator, boolean withGuesses) {
    this.validator = validator;
    this.withGuesses = withGuesses;
  }

  /**
   * {@return a repair of what a validator finds}
   *
   * @param validator judges the files; its limits on what is read hold for repairs, too, and for
   *     the size of a stream; those on what is reported do not count
   */
  public static DataRepair of(DataValidator validator) {
    return new DataRepair(validator.withLimits(ReportLimits.none()), false);
  }

  /**
   * {@return this repair, which also writes what was probably meant, where that is one value only,
   * such as the one id that a misspelt reference is near to}
   */
  public DataRepair withGuesses() {
    return new DataRepair(validator, true);
  }

  /**
   * Finds out what is to be repaired. Writes nothing.
   *
   * @param asOf the day on which the data are judged
   * @param files the files, which together make one catalogue
   * @return the files as they should be
   */
  public RepairResult repair(LocalDate asOf, DataFiles files) {
    return new RepairRun(validator, asOf, files, withGuesses).run();
  }
}

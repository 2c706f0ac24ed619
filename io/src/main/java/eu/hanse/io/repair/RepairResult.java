package eu.hanse.io.repair;

import com.google.common.collect.ImmutableList;
import eu.hanse.io.DataFiles;
import eu.hanse.io.DataReport;
import eu.hanse.io.problem.Problem;

/**
 * What a repair made of data files. Nothing is written yet: {@link RepairedFile#write} does that.
 *
 * @param files the files that are to change, in the order in which they are read
 * @param repairs the values put right, by position
 * @param refused what was not repaired because that would not have been safe, by position
 * @param guesses how many problems could be repaired by what was probably meant, which was not
 *     asked for
 * @param data all files as they are when the repairs are written
 * @param remaining what is wrong with these: what remains to be done by hand
 * @param configurationProblems what is wrong with the configuration, by position: for as long as
 *     there is something, nothing is repaired
 */
public record RepairResult(
    ImmutableList<RepairedFile> files,
    ImmutableList<Repair> repairs,
    ImmutableList<RefusedRepair> refused,
    int guesses,
    DataFiles data,
    DataReport remaining,
    ImmutableList<Problem> configurationProblems) {

  /** What becomes of files when nothing is repaired because of the configuration. */
  static RepairResult ofNothing(
      DataFiles data, DataReport remaining, ImmutableList<Problem> configurationProblems) {
    return new RepairResult(
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        0,
        data,
        remaining,
        configurationProblems);
  }
}

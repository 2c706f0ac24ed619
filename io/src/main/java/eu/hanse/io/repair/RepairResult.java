package eu.hanse.io.repair;

import com.google.common.collect.ImmutableList;
import eu.hanse.io.DataFiles;
import eu.hanse.io.DataReport;

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
 */
public record RepairResult(
    ImmutableList<RepairedFile> files,
    ImmutableList<Repair> repairs,
    ImmutableList<RefusedRepair> refused,
    int guesses,
    DataFiles data,
    DataReport remaining) {}

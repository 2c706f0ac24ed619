package eu.hanse.analysis.continuity;

import java.util.OptionalDouble;

/**
 * A step of a survival curve: a length at which at least one spell ended.
 *
 * @param days the length in days
 * @param atRisk how many spells lasted at least as long
 * @param ended how many of them ended then
 * @param survival the estimated share that lasts longer, from 0 to 1
 * @param standardError the standard error of this share; empty if it is 0, for which there is none
 */
public record SurvivalStep(
    long days, long atRisk, long ended, double survival, OptionalDouble standardError) {}

package eu.hanse.io.repair;

import eu.hanse.io.problem.SourcePosition;
import eu.hanse.rule.RuleCode;

/**
 * A value that was put right.
 *
 * @param code what was wrong
 * @param position where the value stood before
 * @param before the text it was
 * @param after the text it is now; empty if it was a byte order mark, which is removed
 */
public record Repair(RuleCode code, SourcePosition position, String before, String after) {}

/**
 * Dates as sources give them: {@link eu.hanse.time.PartialDate}, known to the year, month or day,
 * and {@link eu.hanse.time.DateSpan}, a period between two of them.
 */
@NullMarked
package eu.hanse.time;

import org.jspecify.annotations.NullMarked;

/**
 * Who stays, who comes and who leads: {@link eu.hanse.analysis.continuity.CityStays} with their
 * survival, {@link eu.hanse.analysis.continuity.EditionChanges} of programmes and {@link
 * eu.hanse.analysis.continuity.Leadership} by year.
 */
@NullMarked
package eu.hanse.analysis.continuity;

import org.jspecify.annotations.NullMarked;

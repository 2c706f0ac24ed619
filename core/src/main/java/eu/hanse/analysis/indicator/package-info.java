/** Figures that sum up a selection: shares, concentration, continuity, completeness. */
@NullMarked
package eu.hanse.analysis.indicator;

import org.jspecify.annotations.NullMarked;

/** Who pays, and where figures disagree: {@link eu.hanse.analysis.funding.CoFinancing}. */
@NullMarked
package eu.hanse.analysis.funding;

import org.jspecify.annotations.NullMarked;

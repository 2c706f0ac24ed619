/**
 * What the indicators answer with: {@link eu.hanse.analysis.indicator.Distribution}, how numbers
 * are spread over keys, and {@link eu.hanse.analysis.indicator.Completeness}, how much is known.
 */
@NullMarked
package eu.hanse.analysis.indicator;

import org.jspecify.annotations.NullMarked;

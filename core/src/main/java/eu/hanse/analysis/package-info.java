/**
 * Questions to a catalogue: {@link eu.hanse.analysis.Selection} says which part of it is looked at.
 */
@NullMarked
package eu.hanse.analysis;

import org.jspecify.annotations.NullMarked;

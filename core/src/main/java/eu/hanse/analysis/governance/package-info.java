/**
 * Where cities place the core teams of their strategies: {@link
 * eu.hanse.analysis.governance.PlacementByPopulation} and, around elections, {@link
 * eu.hanse.analysis.governance.PlacementChanges}.
 */
@NullMarked
package eu.hanse.analysis.governance;

import org.jspecify.annotations.NullMarked;

/**
 * How a city organises a strategy: {@link eu.hanse.governance.GovernancePlacement} says where the
 * core team sits, {@link eu.hanse.governance.Mandate} who was elected when.
 */
@NullMarked
package eu.hanse.governance;

import org.jspecify.annotations.NullMarked;

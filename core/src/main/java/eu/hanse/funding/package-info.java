/**
 * Who pays what share: {@link eu.hanse.funding.FundingPlan}, its {@link
 * eu.hanse.funding.Contribution}s, and {@link eu.hanse.funding.FundingResolution}, what follows
 * from the figures known.
 */
@NullMarked
package eu.hanse.funding;

import org.jspecify.annotations.NullMarked;

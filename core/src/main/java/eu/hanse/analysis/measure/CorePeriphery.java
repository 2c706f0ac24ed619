package eu.hanse.analysis.measure;

import com.google.common.collect.ImmutableSet;

/**
 * A division of nodes into a core, in which ideally each is tied to each, and a periphery, in which
 * ideally none is tied to another.
 *
 * @param core the nodes of the core, those with the most ties first
 * @param periphery the others, those with the most ties first
 * @param misfits how many pairs are not as in the ideal: pairs of the core without a tie, and of
 *     the periphery with one
 * @param isUnique whether every other division has more misfits
 * @param <N> what the nodes are
 */
public record CorePeriphery<N>(
    ImmutableSet<N> core, ImmutableSet<N> periphery, long misfits, boolean isUnique) {}

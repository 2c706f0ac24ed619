package eu.hanse.benchmarks.graph;

/**
 * What is asked of a graph once it is built; the same for the same data, whoever built it.
 *
 * @param cities how many cities there are
 * @param pairs how many pairs of cities were together in a programme
 * @param meetings how many times, for all pairs
 * @param strongest how many times each city was with the city that it was with most often, summed
 */
public record GraphSummary(int cities, long pairs, long meetings, long strongest) {}

package eu.hanse.io.export.graph;

import com.google.common.collect.ImmutableMap;

/**
 * An edge to be written.
 *
 * @param source the id of the node from which it goes
 * @param target the id of the node to which it goes
 * @param weight how strong it is
 * @param values what is known of it, as text
 * @param presence when it is there
 */
record Edge(
    String source,
    String target,
    double weight,
    ImmutableMap<Attribute, String> values,
    Presence presence) {}

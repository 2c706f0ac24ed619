package eu.hanse.io.export.graph;

import com.google.common.collect.ImmutableMap;

/**
 * A node to be written.
 *
 * @param id its id
 * @param label what is shown for it
 * @param values what is known of it, as text
 * @param presence when it is there
 */
record Node(String id, String label, ImmutableMap<Attribute, String> values, Presence presence) {}

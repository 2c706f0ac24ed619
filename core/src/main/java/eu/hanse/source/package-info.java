/**
 * Provenance: a {@link eu.hanse.source.Source} says something; a {@link eu.hanse.source.Claim}
 * keeps what a source says where it differs from the value adopted. Contradictions are kept, not
 * overwritten. A {@link eu.hanse.source.ValuePath} names the place of a value in an entity, a
 * {@link eu.hanse.source.Place} is where a walk through an entity is.
 */
@NullMarked
package eu.hanse.source;

import org.jspecify.annotations.NullMarked;

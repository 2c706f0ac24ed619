/**
 * Provenance: a {@link eu.hanse.source.Source} says something; a {@link eu.hanse.source.Claim}
 * keeps what a source says where it differs from the value adopted. Contradictions are kept, not
 * overwritten.
 */
@NullMarked
package eu.hanse.source;

import org.jspecify.annotations.NullMarked;

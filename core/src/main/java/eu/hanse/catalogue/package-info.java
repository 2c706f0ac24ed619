/**
 * Everything by id: {@link eu.hanse.catalogue.Catalogue} with its look-ups, and the references
 * between entities, {@link eu.hanse.catalogue.References}.
 */
@NullMarked
package eu.hanse.catalogue;

import org.jspecify.annotations.NullMarked;

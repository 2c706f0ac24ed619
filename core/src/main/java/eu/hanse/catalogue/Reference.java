package eu.hanse.catalogue;

import eu.hanse.source.ValuePath;

/**
 * A place in an entity that names an entity of the catalogue.
 *
 * @param target the entity named
 * @param path where it is named
 */
public record Reference(EntityKey target, ValuePath path) {}

/**
 * The vocabulary of paths: which properties each type of the model has, by name, and the value that
 * stands at a path of an entity, and how many entities have a value. {@link
 * eu.hanse.property.EntityProperties} has the tables of the entities.
 */
@NullMarked
package eu.hanse.property;

import org.jspecify.annotations.NullMarked;

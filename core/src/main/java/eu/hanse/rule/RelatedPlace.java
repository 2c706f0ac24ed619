package eu.hanse.rule;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.source.ValuePath;

/**
 * A second place that a finding refers to.
 *
 * @param subject the entity
 * @param path the place within the entity
 * @param label what is there, such as {@code first listed here}
 */
public record RelatedPlace(EntityKey subject, ValuePath path, String label) {}

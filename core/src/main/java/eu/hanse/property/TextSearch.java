package eu.hanse.property;

import eu.hanse.source.ValuePath;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * A search for texts.
 *
 * @param wanted which texts are sought
 * @param visitor takes those with their paths
 */
record TextSearch(Predicate<String> wanted, BiConsumer<ValuePath, String> visitor) {}

/**
 * The format as records for data binding: every property, texts as {@code String}, enumerations of
 * the library, and the constraints of the JSON Schema as annotations. What an application would
 * write that does without the library.
 */
@NullMarked
package eu.hanse.benchmarks.binding;

import org.jspecify.annotations.NullMarked;

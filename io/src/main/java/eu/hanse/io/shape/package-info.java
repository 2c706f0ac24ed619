/**
 * One declared shape for each type: its properties in canonical order, each with name, form,
 * reader, writer and meaning. Reading, writing, the JSON Schema and the data dictionary come from
 * there. Not exported; {@code eu.hanse.io.json} and {@code eu.hanse.io} offer what it does.
 */
@NullMarked
package eu.hanse.io.shape;

import org.jspecify.annotations.NullMarked;

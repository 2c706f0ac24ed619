/**
 * The JSON form for applications: {@link eu.hanse.io.json.HanseModule} for Jackson mappers, {@link
 * eu.hanse.io.json.CatalogueWriter}, {@link eu.hanse.io.json.LineWriter} and {@link
 * eu.hanse.io.json.CallWriter} for canonical files, and the documents that describe the format.
 */
@NullMarked
package eu.hanse.io.json;

import org.jspecify.annotations.NullMarked;

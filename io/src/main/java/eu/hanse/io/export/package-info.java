/**
 * Writes what a catalogue holds for other programs: {@link eu.hanse.io.export.CatalogueTables}
 * makes tables of it, {@link eu.hanse.io.export.DataPackage} writes them as CSV files with a
 * description, and {@link eu.hanse.io.export.Manifest} says what an export was made of.
 *
 * <p>CSV is written by Apache Commons CSV, which the library names as an optional dependency: who
 * writes CSV adds {@code org.apache.commons:commons-csv} to the application.
 */
@NullMarked
package eu.hanse.io.export;

import org.jspecify.annotations.NullMarked;

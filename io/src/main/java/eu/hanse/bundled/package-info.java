/** The catalogue that comes with the library: {@link eu.hanse.bundled.BundledCatalogue}. */
@NullMarked
package eu.hanse.bundled;

import org.jspecify.annotations.NullMarked;

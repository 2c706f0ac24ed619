/** Cities and their links on a map: {@link eu.hanse.io.export.geo.GeoJson}. */
@NullMarked
package eu.hanse.io.export.geo;

import org.jspecify.annotations.NullMarked;

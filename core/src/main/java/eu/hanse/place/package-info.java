/**
 * Where things are: {@link eu.hanse.place.Country}, {@link eu.hanse.place.NutsCode}, {@link
 * eu.hanse.place.GeoPoint}, the identifiers of {@link eu.hanse.place.IdentifierScheme}, and the
 * reference data {@link eu.hanse.place.NutsRegister} and {@link eu.hanse.place.CountryExtent}.
 */
@NullMarked
package eu.hanse.place;

import org.jspecify.annotations.NullMarked;

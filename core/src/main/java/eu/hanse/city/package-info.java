/**
 * Cities that join programmes, {@link eu.hanse.city.City}, and {@link eu.hanse.city.Party}, a city
 * or an organisation that pays, signs or acts.
 */
@NullMarked
package eu.hanse.city;

import org.jspecify.annotations.NullMarked;

/**
 * Who takes part: {@link eu.hanse.analysis.participation.Participations} by country, region, role
 * and track, {@link eu.hanse.analysis.participation.GeographicBalance}, {@link
 * eu.hanse.analysis.participation.CitySimilarity} and {@link
 * eu.hanse.analysis.participation.HostingLoad}.
 */
@NullMarked
package eu.hanse.analysis.participation;

import org.jspecify.annotations.NullMarked;

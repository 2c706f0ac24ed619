/**
 * Typed identities. {@link eu.hanse.id.CityId}, {@link eu.hanse.id.OrganisationId}, {@link
 * eu.hanse.id.ProgrammeId} and {@link eu.hanse.id.SourceId} are unique in a catalogue; the others
 * within their programme.
 */
@NullMarked
package eu.hanse.id;

import org.jspecify.annotations.NullMarked;

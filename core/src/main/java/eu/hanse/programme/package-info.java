/**
 * What cities join: {@link eu.hanse.programme.Programme} and all that belongs to it, first of all
 * {@link eu.hanse.programme.Participation}, {@link eu.hanse.programme.ThematicTrack} and {@link
 * eu.hanse.programme.Initiative}.
 */
@NullMarked
package eu.hanse.programme;

import org.jspecify.annotations.NullMarked;

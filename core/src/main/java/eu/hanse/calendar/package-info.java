/**
 * Meetings: {@link eu.hanse.calendar.Meeting}, its agenda, and {@link
 * eu.hanse.calendar.MeetingCalendar} with the look-ups.
 */
@NullMarked
package eu.hanse.calendar;

import org.jspecify.annotations.NullMarked;

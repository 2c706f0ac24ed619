package eu.hanse.benchmarks.binding;

import eu.hanse.calendar.Attendance;
import eu.hanse.calendar.MeetingKind;
import eu.hanse.calendar.MeetingStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a meeting.
 *
 * @param id the identity, unique in its programme
 * @param kind what it is
 * @param title its title
 * @param when when it takes place; a month or year alone where the day is not known
 * @param timetable its hours
 * @param attendance how people attend
 * @param host the city that hosts it, also where it is held online
 * @param place where it takes place, as the source says
 * @param ordinal its number in a numbered series, from 1
 * @param chapter the country or area whose cities meet, such as France or Nordics
 * @param participants the cities that take part
 * @param organisations the organisations present
 * @param speakers who speaks
 * @param agenda the points on the agenda, in order
 * @param outcomes what came out of it
 * @param nextSteps what was agreed to do next
 * @param status what became of it
 * @param note a remark on the data, such as how certain it is
 * @param sources the sources that say so
 */
public record MeetingData(
    @NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String id,
    @NotNull MeetingKind kind,
    @NotNull String title,
    @NotNull @Pattern(regexp = Patterns.PERIOD) String when,
    @Valid @Nullable TimetableData timetable,
    @Nullable Attendance attendance,
    @Pattern(regexp = Patterns.SLUG) @Size(max = 64) @Nullable String host,
    @Nullable String place,
    @Min(1) @Nullable Integer ordinal,
    @Nullable String chapter,
    @UniqueElements
        @Nullable List<@NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String>
            participants,
    @UniqueElements
        @Nullable List<@NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String>
            organisations,
    @Nullable List<@NotNull @Valid SpeakerData> speakers,
    @Nullable List<@NotNull @Valid AgendaItemData> agenda,
    @Nullable List<@NotNull String> outcomes,
    @Nullable List<@NotNull String> nextSteps,
    @Nullable MeetingStatus status,
    @Nullable String note,
    @UniqueElements
        @Nullable List<@NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String> sources) {}

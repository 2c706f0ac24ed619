package eu.hanse.benchmarks.binding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a meeting calendar.
 *
 * @param reviewPeriods the review periods
 * @param meetings the meetings
 */
public record MeetingCalendarData(
    @Nullable List<@NotNull @Valid ReviewPeriodData> reviewPeriods,
    @Nullable List<@NotNull @Valid MeetingData> meetings) {}

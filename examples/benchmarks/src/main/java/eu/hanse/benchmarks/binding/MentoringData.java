package eu.hanse.benchmarks.binding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a mentoring.
 *
 * @param mentor the city that mentors
 * @param expert the name of the expert who mentors
 * @param mentees the cities that are mentored
 * @param topic what it is about
 * @param note a remark on the data, such as how certain it is
 * @param sources the sources that say so
 */
public record MentoringData(
    @Pattern(regexp = Patterns.SLUG) @Size(max = 64) @Nullable String mentor,
    @Nullable String expert,
    @UniqueElements
        @Nullable List<@NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String> mentees,
    @Nullable String topic,
    @Nullable String note,
    @UniqueElements
        @Nullable List<@NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String> sources) {}

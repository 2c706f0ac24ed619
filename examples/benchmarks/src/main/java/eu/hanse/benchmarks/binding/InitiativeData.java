package eu.hanse.benchmarks.binding;

import eu.hanse.programme.InitiativeKind;
import eu.hanse.programme.InitiativeStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * The properties of an initiative.
 *
 * @param id the identity, unique in its programme
 * @param name its name
 * @param kind what it is
 * @param cities the cities that do it
 * @param organisations the organisations that help
 * @param tracks the tracks it belongs to
 * @param themes its themes
 * @param period from when to when
 * @param status what became of it
 * @param summary what it is, in a sentence or two
 * @param methods methods used, such as minimum viable product
 * @param lessons what was learnt
 * @param inspiredBy the initiative that gave the idea
 * @param funding who pays what
 * @param note a remark on the data, such as how certain it is
 * @param sources the sources that say so
 */
public record InitiativeData(
    @NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String id,
    @NotNull String name,
    @NotNull InitiativeKind kind,
    @UniqueElements
        @Nullable List<@NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String> cities,
    @UniqueElements
        @Nullable List<@NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String>
            organisations,
    @UniqueElements
        @Nullable List<@NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String> tracks,
    @UniqueElements @Nullable List<@NotNull String> themes,
    @Pattern(regexp = Patterns.PERIOD) @Nullable String period,
    @Nullable InitiativeStatus status,
    @Nullable String summary,
    @Nullable List<@NotNull String> methods,
    @Nullable List<@NotNull String> lessons,
    @Pattern(regexp = Patterns.INITIATIVE) @Nullable String inspiredBy,
    @Valid @Nullable FundingPlanData funding,
    @Nullable String note,
    @UniqueElements
        @Nullable List<@NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String> sources) {}

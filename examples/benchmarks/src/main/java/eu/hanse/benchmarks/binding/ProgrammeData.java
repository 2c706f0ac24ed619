package eu.hanse.benchmarks.binding;

import eu.hanse.programme.ProgrammeKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a programme.
 *
 * @param id the identity, unique in a catalogue
 * @param name its name
 * @param names names in other languages, by language tag (BCP 47)
 * @param acronym its acronym
 * @param kind what it is
 * @param framework the framework that funds it, such as urbact-iii or horizon-2020
 * @param call the call whose rules apply to it
 * @param edition which edition of a repeated programme it is
 * @param predecessor the programme that it continues
 * @param period from its start to its end
 * @param summary what it is for, in a sentence or two
 * @param phases its phases, in order
 * @param tracks its thematic tracks
 * @param participations the cities that take part, each with its role
 * @param involvements the organisations that are involved
 * @param experts its experts
 * @param calendar its meetings and review periods; empty if none are known
 * @param initiatives what the cities do within it
 * @param transfers the good practices transferred
 * @param mentorings who mentors whom
 * @param agreements the agreements signed
 * @param funding who pays what
 * @param procurement how it procures
 * @param identifiers identifiers given by others, by scheme, such as cordis or keep
 * @param url its web address
 * @param note a remark on the data, such as how certain it is
 * @param claims what sources say where they differ from the values adopted here
 * @param sources the sources that say so
 */
public record ProgrammeData(
    @NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String id,
    @NotNull String name,
    @Nullable Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotNull String> names,
    @Nullable String acronym,
    @NotNull ProgrammeKind kind,
    @Pattern(regexp = Patterns.SLUG) @Size(max = 64) @Nullable String framework,
    @Pattern(regexp = Patterns.SLUG) @Size(max = 64) @Nullable String call,
    @Nullable String edition,
    @Pattern(regexp = Patterns.SLUG) @Size(max = 64) @Nullable String predecessor,
    @Pattern(regexp = Patterns.PERIOD) @Nullable String period,
    @Nullable String summary,
    @Nullable List<@NotNull @Valid PhaseData> phases,
    @Nullable List<@NotNull @Valid ThematicTrackData> tracks,
    @Nullable List<@NotNull @Valid ParticipationData> participations,
    @Nullable List<@NotNull @Valid InvolvementData> involvements,
    @Nullable List<@NotNull @Valid ExpertData> experts,
    @Valid @Nullable MeetingCalendarData calendar,
    @Nullable List<@NotNull @Valid InitiativeData> initiatives,
    @Nullable List<@NotNull @Valid TransferData> transfers,
    @Nullable List<@NotNull @Valid MentoringData> mentorings,
    @Nullable List<@NotNull @Valid AgreementData> agreements,
    @Nullable List<@NotNull @Valid FundingPlanData> funding,
    @Valid @Nullable ProcurementData procurement,
    @Nullable Map<@Pattern(regexp = Patterns.SCHEME) String, @NotNull String> identifiers,
    @Nullable String url,
    @Nullable String note,
    @Nullable List<@NotNull @Valid ClaimData> claims,
    @UniqueElements
        @Nullable List<@NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String> sources) {}

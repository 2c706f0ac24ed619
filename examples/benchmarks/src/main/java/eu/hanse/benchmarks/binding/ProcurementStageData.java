package eu.hanse.benchmarks.binding;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a procurement stage.
 *
 * @param phase the phase of the programme in which it takes place
 * @param lot the lot; absent if the figures are those of all lots
 * @param suppliersPlanned how many suppliers were planned
 * @param suppliers how many suppliers there were
 * @param budget the money set aside for it
 */
public record ProcurementStageData(
    @NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String phase,
    @Pattern(regexp = Patterns.SLUG) @Size(max = 64) @Nullable String lot,
    @Min(0) @Nullable Integer suppliersPlanned,
    @Min(0) @Nullable Integer suppliers,
    @Pattern(regexp = Patterns.MONEY) @Nullable String budget) {}

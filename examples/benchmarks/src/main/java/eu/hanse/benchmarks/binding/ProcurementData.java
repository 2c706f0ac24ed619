package eu.hanse.benchmarks.binding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a procurement.
 *
 * @param lots the lots
 * @param stages the stages, in order
 * @param note a remark on the data, such as how certain it is
 * @param sources the sources that say so
 */
public record ProcurementData(
    @Nullable List<@NotNull @Valid LotData> lots,
    @Nullable List<@NotNull @Valid ProcurementStageData> stages,
    @Nullable String note,
    @UniqueElements
        @Nullable List<@NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String> sources) {}

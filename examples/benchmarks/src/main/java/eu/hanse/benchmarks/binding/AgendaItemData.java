package eu.hanse.benchmarks.binding;

import eu.hanse.calendar.AgendaItemKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * The properties of an agenda item.
 *
 * @param topic what it is about
 * @param themes its themes
 * @param kind its form
 * @param presenters the cities that present
 * @param initiatives the initiatives presented or discussed
 * @param conclusions what came out of it
 */
public record AgendaItemData(
    @NotNull String topic,
    @UniqueElements @Nullable List<@NotNull String> themes,
    @NotNull AgendaItemKind kind,
    @UniqueElements
        @Nullable List<@NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String> presenters,
    @UniqueElements
        @Nullable List<@NotNull @Pattern(regexp = Patterns.INITIATIVE) String> initiatives,
    @Nullable List<@NotNull String> conclusions) {}

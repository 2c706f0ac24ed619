package eu.hanse.rule.standard;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import eu.hanse.call.Call;
import eu.hanse.call.RateCeiling;
import eu.hanse.place.Country;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Programme;
import eu.hanse.programme.RegionCategory;
import eu.hanse.rule.RuleContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the highest rate that a call grants to the partners of a programme. */
final class PartnerRates {

  private static final Comparator<RateCeiling> BY_RATE = Comparator.comparing(RateCeiling::most);

  private final Call call;
  private final CallDays days;
  private final RuleContext context;

  private PartnerRates(Call call, CallDays days, RuleContext context) {
    this.call = call;
    this.days = days;
    this.context = context;
  }

  /**
   * {@return the highest ceiling that can apply to a partner; empty if that of some partner is not
   * known, which may be higher}
   */
  static Optional<RateCeiling> highest(Programme programme, Call call, RuleContext context) {
    if (call.rates().stream().allMatch(RateCeiling::isGeneral)) {
      return call.rates().stream().max(BY_RATE);
    }
    PartnerRates rates = new PartnerRates(call, CallDays.of(call, programme), context);
    List<Optional<RateCeiling>> ceilings =
        Partner.of(programme).stream().map(rates::ceilingOf).toList();
    return ceilings.stream().allMatch(Optional::isPresent)
        ? ceilings.stream().flatMap(Optional::stream).max(BY_RATE)
        : Optional.empty();
  }

  private Optional<RateCeiling> ceilingOf(Partner partner) {
    Optional<Country> country = CallCountries.countryOf(partner, context);
    if (country.isEmpty()) {
      return Optional.empty();
    }
    return highest(ceiling -> ceiling.countries().contains(country.get()))
        .or(() -> ofRegion(partner, country.get()))
        .or(() -> highest(RateCeiling::isGeneral));
  }

  /**
   * Of a partner in an unknown region of the Union, the highest of all regions, if all are known.
   */
  private Optional<RateCeiling> ofRegion(Partner partner, Country country) {
    Optional<RegionCategory> region =
        partner.participation().flatMap(Participation::regionCategory);
    if (region.isPresent()) {
      return highest(ceiling -> ceiling.regions().contains(region.get()));
    }
    return days.certainlyMember(country) && isKnownForAllRegions()
        ? highest(ceiling -> !ceiling.regions().isEmpty())
        : Optional.empty();
  }

  private boolean isKnownForAllRegions() {
    ImmutableSet<RegionCategory> known =
        call.rates().stream()
            .flatMap(ceiling -> ceiling.regions().stream())
            .collect(Sets.toImmutableEnumSet());
    return known.containsAll(Arrays.asList(RegionCategory.values()));
  }

  private Optional<RateCeiling> highest(Predicate<RateCeiling> condition) {
    return call.rates().stream().filter(condition).max(BY_RATE);
  }
}

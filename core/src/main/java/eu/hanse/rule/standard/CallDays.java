package eu.hanse.rule.standard;

import com.google.common.collect.ImmutableSet;
import eu.hanse.call.Call;
import eu.hanse.place.Country;
import eu.hanse.programme.Programme;
import eu.hanse.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days that decide which countries are member states in the sense of a call: its first and last
 * possible day, or those on which the programme may have begun if the call has none.
 *
 * @param days the days; none if nothing is known
 */
record CallDays(ImmutableSet<LocalDate> days) {

  static CallDays of(Call call, Programme programme) {
    Optional<PartialDate> start =
        call.opens().or(call::closes).or(() -> programme.period().map(period -> period.start()));
    Optional<PartialDate> end = call.closes().or(() -> start);
    return new CallDays(
        Stream.concat(
                start.map(PartialDate::earliest).stream(), end.map(PartialDate::latest).stream())
            .collect(ImmutableSet.toImmutableSet()));
  }

  boolean certainlyMember(Country country) {
    return !days.isEmpty() && days.stream().allMatch(country::isEuMemberOn);
  }

  boolean certainlyNoMember(Country country) {
    return !days.isEmpty() && days.stream().noneMatch(country::isEuMemberOn);
  }
}

package eu.hanse.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.time.DateSpan;
import eu.hanse.time.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Compares {@link OverlapSweep} with looking at all pairs. */
final class OverlapSweepProperties {

  /** Periods of days, months and years with a known end, near one another; reversed ones too. */
  @Provide
  Arbitrary<List<DateSpan>> periods() {
    Arbitrary<PartialDate> dates =
        Arbitraries.oneOf(
            Arbitraries.integers().between(2019, 2021).map(PartialDate::ofYear),
            Arbitraries.integers().between(1, 12).map(month -> PartialDate.ofMonth(2020, month)),
            Arbitraries.integers()
                .between(1, 366)
                .map(day -> PartialDate.of(LocalDate.ofYearDay(2020, day))));
    return Arbitraries.oneOf(
            dates.map(DateSpan::of), Combinators.combine(dates, dates).as(DateSpan::of))
        .list()
        .ofMaxSize(12);
  }

  @Property
  void ofEveryPairThatOverlapsOneIsReported(@ForAll("periods") List<DateSpan> periods) {
    Map<Integer, Integer> reported = new HashMap<>();
    OverlapSweep<Integer> sweep = new OverlapSweep<>();
    for (int i = 0; i < periods.size(); i++) {
      sweep.add(i, periods.get(i));
    }
    sweep.conclude(
        Comparator.naturalOrder(),
        (a, b) -> true,
        (earlier, later) -> reported.put(later, earlier));

    reported.forEach(
        (later, earlier) -> assertThat(periods.get(later).overlaps(periods.get(earlier))).isTrue());
    for (int i = 0; i < periods.size(); i++) {
      for (int j = 0; j < i; j++) {
        boolean reversed = periods.get(i).isReversed() || periods.get(j).isReversed();
        if (!reversed && periods.get(i).overlaps(periods.get(j))) {
          assertThat(reported.containsKey(i) || reported.containsKey(j)).isTrue();
        }
      }
    }
  }

  @Property
  void ofEveryPairOfTwoSortsThatOverlapsOneIsReported(@ForAll("periods") List<DateSpan> periods) {
    Map<Integer, Integer> reported = new HashMap<>();
    OverlapSweep<Integer> sweep = new OverlapSweep<>();
    for (int i = 0; i < periods.size(); i++) {
      sweep.add(i, periods.get(i));
    }
    sweep.concludeAcross(
        Comparator.naturalOrder(), i -> i % 3, (earlier, later) -> reported.put(later, earlier));

    reported.forEach(
        (later, earlier) -> {
          assertThat(later % 3).isNotEqualTo(earlier % 3);
          assertThat(periods.get(later).overlaps(periods.get(earlier))).isTrue();
        });
    for (int i = 0; i < periods.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (i % 3 != j % 3 && periods.get(i).overlaps(periods.get(j))) {
          assertThat(reported.containsKey(i) || reported.containsKey(j)).isTrue();
        }
      }
    }
  }
}

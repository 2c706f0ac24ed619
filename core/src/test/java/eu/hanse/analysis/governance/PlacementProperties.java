package eu.hanse.analysis.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import eu.hanse.analysis.Selection;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.test.Catalogues;
import eu.hanse.test.Values;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PlacementProperties {

  @Provide
  Arbitrary<Catalogue> catalogues() {
    return Catalogues.catalogues();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Values.days();
  }

  @Property(tries = 300)
  void everyStrategyOfACityIsPlacedAtMostOnce(
      @ForAll("catalogues") Catalogue catalogue, @ForAll("days") LocalDate day) {
    PlacementByPopulation result = PlacementByPopulation.of(Selection.of(catalogue), day);

    assertThat(result.placements())
        .extracting(placement -> placement.city() + " " + placement.strategy())
        .doesNotHaveDuplicates();
    assertThat(result.entries().stream().mapToInt(PlacementByPopulation.Entry::strategies).sum())
        .isEqualTo(result.placements().size());
    ImmutableListMultimap<Optional<PopulationBand>, PlacementByPopulation.Entry> byBand =
        Multimaps.index(result.entries(), PlacementByPopulation.Entry::band);
    byBand
        .asMap()
        .values()
        .forEach(
            entries -> {
              double sum = entries.stream().flatMapToDouble(entry -> entry.share().stream()).sum();
              assertThat(sum == 0 ? 1 : sum).isCloseTo(1, within(1e-9));
            });
  }

  @Property(tries = 300)
  void changesAndTimeAreEachOfOneTiming(
      @ForAll("catalogues") Catalogue catalogue,
      @ForAll("days") LocalDate until,
      @ForAll @IntRange(max = 2000) int days) {
    PlacementChanges result = PlacementChanges.of(Selection.of(catalogue), until, days);

    assertThat(Arrays.stream(ElectionTiming.values()).mapToLong(result::changes).sum())
        .isEqualTo(result.changes().size());
    assertThat(Arrays.stream(ElectionTiming.values()).map(result::observedDays))
        .allMatch(observed -> observed >= 0);
    assertThat(result.toTable().rows()).hasSameSizeAs(result.changes());
    assertThat(result.changes())
        .noneMatch(change -> change.aspects().isEmpty())
        .allMatch(change -> change.before().map(it -> it.least() <= it.most()).orElse(true))
        .allMatch(change -> change.after().map(it -> it.least() <= it.most()).orElse(true));
  }

  /** If a change is certainly within the days, the nearest event that may precede it is. */
  @Property(tries = 300)
  void whatIsWithinHasAnEventThatNear(
      @ForAll("catalogues") Catalogue catalogue,
      @ForAll("days") LocalDate until,
      @ForAll @IntRange(max = 2000) int days) {
    assertThat(PlacementChanges.of(Selection.of(catalogue), until, days).changes())
        .allMatch(
            change ->
                switch (change.timing()) {
                  case WITHIN -> change.before().orElseThrow().least() <= days;
                  case NOT_WITHIN -> change.before().orElseThrow().least() > days;
                  case UNDECIDED -> true;
                });
  }
}

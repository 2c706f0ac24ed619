package eu.hanse.analysis.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.analysis.Selection;
import eu.hanse.test.Catalogues;
import eu.hanse.test.Values;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ContinuityProperties {

  private static final int TRIES = 300;

  @Provide
  Arbitrary<Selection> selections() {
    return Catalogues.catalogues().map(Selection::of);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Values.days();
  }

  @Property(tries = TRIES)
  void everyCityStaysOrIsLeftOut(
      @ForAll("selections") Selection selection, @ForAll("days") LocalDate day) {
    CityStays stays = CityStays.of(selection, day);

    assertThat(stays.stays().size() + stays.unknown() + stays.notBegun())
        .isEqualTo(selection.cityIds().size());
    assertThat(stays.stays()).noneMatch(stay -> stay.last().isAfter(day));
    assertThat(stays.survival().toTable().rows()).hasSameSizeAs(stays.survival().steps());
  }

  @Property(tries = TRIES)
  void everyPredecessorIsComparedOrCounted(@ForAll("selections") Selection selection) {
    EditionChanges changes = EditionChanges.ofCities(selection);

    assertThat(changes.changes().size() + changes.notCompared())
        .isEqualTo(
            selection.programmes().stream()
                .filter(programme -> programme.predecessor().isPresent())
                .count());
  }

  @Property(tries = TRIES)
  void everyLeadingCityIsNewOnce(@ForAll("selections") Selection selection) {
    Leadership leadership = Leadership.of(selection);

    assertThat(leadership.years().stream().flatMap(year -> year.newCities().stream()))
        .doesNotHaveDuplicates()
        .isSubsetOf(leadership.programmes().counts().keySet());
  }
}

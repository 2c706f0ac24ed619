package eu.hanse.time;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.test.Values;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimeProperties {

  @Provide
  Arbitrary<LocalDate> days() {
    return Values.days();
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    return Values.partialDates();
  }

  @Provide
  Arbitrary<DateSpan> spans() {
    return Values.dateSpans();
  }

  @Property
  void aDateIsReadBackFromItsText(@ForAll("dates") PartialDate date) {
    assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
  }

  @Property
  void aSpanIsReadBackFromItsText(@ForAll("spans") DateSpan span) {
    assertThat(DateSpan.parse(span.toString())).isEqualTo(span);
  }

  @Property
  void datesCompareAsZeroOnlyIfTheyAreEqual(
      @ForAll("dates") PartialDate a, @ForAll("dates") PartialDate b) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
  }

  @Property
  void spansCompareAsZeroOnlyIfTheyAreEqual(
      @ForAll("spans") DateSpan a, @ForAll("spans") DateSpan b) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
  }

  @Property
  void aDateThatIsBeforeAnotherComesBeforeIt(
      @ForAll("dates") PartialDate a, @ForAll("dates") PartialDate b) {
    if (a.isBefore(b)) {
      assertThat(a).isLessThan(b);
      assertThat(b.isBefore(a)).isFalse();
    }
  }

  @Property
  void periodsThatOverlapMayOverlap(@ForAll("spans") DateSpan a, @ForAll("spans") DateSpan b) {
    if (a.overlaps(b)) {
      assertThat(a.mayOverlap(b)).isTrue();
    }
  }

  @Property
  void overlappingIsMutual(@ForAll("spans") DateSpan a, @ForAll("spans") DateSpan b) {
    assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
    assertThat(a.mayOverlap(b)).isEqualTo(b.mayOverlap(a));
  }

  @Property
  void beforeExcludesOverlap(@ForAll("spans") DateSpan a, @ForAll("spans") DateSpan b) {
    if (a.isBefore(b)) {
      assertThat(a.mayOverlap(b)).isFalse();
    }
  }

  @Property
  void periodsThatMayIncludeTheSameDayMayOverlap(
      @ForAll("spans") DateSpan a, @ForAll("spans") DateSpan b, @ForAll("days") LocalDate day) {
    if (a.mayInclude(day) && b.mayInclude(day)) {
      assertThat(a.mayOverlap(b)).isTrue();
    }
  }

  @Property
  void noPeriodSticksOutOfItself(@ForAll("spans") DateSpan span) {
    assertThat(span.sticksOutOf(span)).isFalse();
  }

  @Property
  void aPeriodThatCannotOverlapAnotherSticksOutOfIt(
      @ForAll("spans") DateSpan a, @ForAll("spans") DateSpan b) {
    if (!a.mayOverlap(b) && !a.isReversed() && !b.isReversed()) {
      assertThat(a.sticksOutOf(b)).isTrue();
    }
  }

  @Property
  void exactDaysLeaveNothingUncertain(
      @ForAll("days") LocalDate first, @ForAll("days") LocalDate second) {
    DateSpan a = DateSpan.of(PartialDate.of(first));
    DateSpan b = DateSpan.of(PartialDate.of(second));

    assertThat(a.overlaps(b)).isEqualTo(a.mayOverlap(b)).isEqualTo(first.equals(second));
  }
}

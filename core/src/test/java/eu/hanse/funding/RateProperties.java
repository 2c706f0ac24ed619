package eu.hanse.funding;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.test.Values;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RateProperties {

  @Provide
  Arbitrary<Rate> rates() {
    return Values.rates();
  }

  @Property
  void aRateIsReadBackFromItsText(@ForAll("rates") Rate rate) {
    assertThat(Rate.parse(rate.toString())).isEqualTo(rate);
  }

  @Property
  void ratesCompareAsZeroOnlyIfTheyAreEqual(@ForAll("rates") Rate a, @ForAll("rates") Rate b) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
  }
}

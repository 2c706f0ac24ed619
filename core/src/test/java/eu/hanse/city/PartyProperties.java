package eu.hanse.city;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.test.Ids;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PartyProperties {

  @Provide
  Arbitrary<Party> parties() {
    return Ids.parties();
  }

  @Property
  void aPartyIsReadBackFromItsText(@ForAll("parties") Party party) {
    assertThat(Party.parse(party.toString())).isEqualTo(party);
  }

  @Property
  void partiesCompareAsZeroOnlyIfTheyAreEqual(
      @ForAll("parties") Party a, @ForAll("parties") Party b) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
  }
}

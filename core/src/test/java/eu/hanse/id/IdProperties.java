package eu.hanse.id;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.test.Ids;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdProperties {

  @Provide
  Arbitrary<String> slugs() {
    return Ids.slugs();
  }

  @Provide
  Arbitrary<InitiativeReference> references() {
    return Ids.initiativeReferences();
  }

  @Property
  void anIdIsReadBackFromItsText(@ForAll("slugs") String slug) {
    CityId id = CityId.of(slug);

    assertThat(CityId.of(id.toString())).isEqualTo(id);
  }

  @Property
  void aReferenceIsReadBackFromItsText(@ForAll("references") InitiativeReference reference) {
    assertThat(InitiativeReference.parse(reference.toString())).isEqualTo(reference);
  }

  @Property
  void referencesCompareAsZeroOnlyIfTheyAreEqual(
      @ForAll("references") InitiativeReference a, @ForAll("references") InitiativeReference b) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
  }

  @Property
  void anyTextIsEitherASlugOrRefused(@ForAll String text) {
    boolean slug = text.length() <= 64 && text.matches("[a-z0-9]+(-[a-z0-9]+)*");

    assertThat(accepts(text)).isEqualTo(slug);
  }

  private static boolean accepts(String text) {
    try {
      return Objects.equals(CityId.of(text).value(), text);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}

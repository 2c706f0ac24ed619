package eu.hanse.source;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.test.Values;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ValuePathProperties {

  @Provide
  Arbitrary<ValuePath> paths() {
    return Values.valuePaths();
  }

  @Property
  void aPathIsReadBackFromItsText(@ForAll("paths") ValuePath path) {
    assertThat(ValuePath.parse(path.toString())).isEqualTo(path).hasSameHashCodeAs(path);
  }

  @Property
  void aPathIsMadeAgainOfItsSteps(@ForAll("paths") ValuePath path) {
    assertThat(ValuePath.of(path.steps().toArray())).isEqualTo(path);
  }

  @Property
  void pathsCompareAsZeroOnlyIfTheyAreEqual(
      @ForAll("paths") ValuePath a, @ForAll("paths") ValuePath b) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
  }

  @Property
  void theOrderHasNoCircles(
      @ForAll("paths") ValuePath a, @ForAll("paths") ValuePath b, @ForAll("paths") ValuePath c) {
    assertThat(Stream.of(a, b, c).sorted())
        .containsExactlyElementsOf(Stream.of(c, b, a).sorted().toList());
  }

  @Property
  void aPathComesBeforeItsChildren(@ForAll("paths") ValuePath path, @ForAll String name) {
    assertThat(path).isLessThan(path.child(name));
  }
}

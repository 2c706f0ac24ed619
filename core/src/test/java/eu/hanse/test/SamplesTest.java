package eu.hanse.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import eu.hanse.call.RateCeiling;
import eu.hanse.programme.Mentoring;
import eu.hanse.time.DateSpan;
import org.junit.jupiter.api.Test;

/** Tests that lean on the samples may rely on every field having a value. */
class SamplesTest {

  @Test
  void everyFieldOfTheSamplesHasAValue() {
    assertComplete(Samples.source());
    assertComplete(Samples.organisation());
    assertComplete(Samples.city());
    assertComplete(SampleProgramme.programme());
    assertComplete(SampleCall.call());
  }

  private static void assertComplete(Object value) {
    Class<?> type = Attribute.typeOf(value).orElse(DateSpan.class);
    if (type == DateSpan.class) {
      return; // a scalar, or a period, which may be open
    }
    for (Attribute attribute : Attribute.of(type)) {
      ImmutableList<Object> values = attribute.valuesIn(value);
      assertThat(values.isEmpty())
          .as("%s of %s is empty", attribute.name(), value)
          .isEqualTo(isExcluded(type, attribute));
      values.forEach(SamplesTest::assertComplete);
    }
  }

  /**
   * A city mentors or an expert does, not both; in the sample it is a city. A rate is for regions
   * or for countries, not for both; in the sample it is for regions.
   */
  private static boolean isExcluded(Class<?> type, Attribute attribute) {
    return (type == Mentoring.class && attribute.name().equals("expert"))
        || (type == RateCeiling.class && attribute.name().equals("countries"));
  }
}

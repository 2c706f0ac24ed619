package eu.hanse.io.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScalesTest {

  @Test
  void marksOfAmountsAreRound() {
    assertThat(LinearScale.of(0, 27, true, 0, 300).marks())
        .containsExactly(0.0, 5.0, 10.0, 15.0, 20.0, 25.0, 30.0);
    assertThat(LinearScale.of(0, 0.3, false, 0, 300).marks())
        .containsExactly(0.0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3);
    assertThat(LinearScale.of(-1, 2, true, 0, 300).marks()).containsExactly(-1.0, 0.0, 1.0, 2.0);
  }

  @Test
  void amountsAreWhereTheyBelong() {
    LinearScale scale = LinearScale.of(0, 30, true, 100, 400);

    assertThat(scale.at(0)).isEqualTo(100);
    assertThat(scale.at(15)).isEqualTo(250);
  }

  @Test
  void nothingIsAScaleToo() {
    assertThat(LinearScale.of(0, 0, true, 0, 300).marks()).containsExactly(0.0, 1.0);
  }

  @Test
  void daysAreWhereTheyBelong() {
    // 2020 and 2021 have 731 days.
    TimeScale scale =
        TimeScale.of(List.of(LocalDate.of(2020, 5, 1), LocalDate.of(2021, 2, 1)), 0, 731);

    assertThat(scale.at(LocalDate.of(2020, 1, 1))).isZero();
    assertThat(scale.at(LocalDate.of(2021, 1, 1))).isCloseTo(366, within(1e-9));
    assertThat(scale.after(LocalDate.of(2021, 12, 31))).isEqualTo(731);
    assertThat(scale.at(LocalDate.of(2030, 1, 1))).isEqualTo(731);
    assertThat(scale.marks()).containsExactly(2020, 2021);
  }
}

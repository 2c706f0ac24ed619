package eu.hanse.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import eu.hanse.id.CityId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GraphLayoutTest {

  private static final Box AREA = new Box(20, 30, 400, 300);
  private static final List<CityId> CITIES =
      IntStream.range(0, 20).mapToObj(i -> CityId.of("city-" + i)).toList();

  /** Two groups of ten; within a group, all are tied, and one tie joins the groups. */
  private static List<Tie> twoGroups() {
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      for (int j = i + 1; j < 20; j++) {
        if (i / 10 == j / 10 || (i == 0 && j == 10)) {
          ties.add(new Tie(CITIES.get(i), CITIES.get(j), 1));
        }
      }
    }
    return ties;
  }

  private static ImmutableMap<CityId, Spot> layout() {
    return new GraphLayout(AREA, city -> 5).of(CITIES, twoGroups());
  }

  private static List<Spot> spots() {
    return List.copyOf(layout().values());
  }

  @Test
  void marksAreInTheAreaAndApart() {
    List<Spot> spots = spots();

    for (int i = 0; i < spots.size(); i++) {
      assertThat(AREA.grownBy(0.01).contains(Box.around(spots.get(i).x(), spots.get(i).y(), 5)))
          .isTrue();
      for (Spot other : spots.subList(i + 1, spots.size())) {
        assertThat(spots.get(i).distanceTo(other)).isGreaterThan(10);
      }
    }
  }

  @Test
  void thoseThatAreTiedAreNearer() {
    List<Spot> spots = spots();

    assertThat(meanDistance(spots.subList(0, 10), spots.subList(0, 10)))
        .isLessThan(meanDistance(spots.subList(0, 10), spots.subList(10, 20)) / 1.5);
  }

  private static double meanDistance(List<Spot> some, List<Spot> others) {
    return some.stream()
        .flatMapToDouble(one -> others.stream().mapToDouble(one::distanceTo))
        .average()
        .orElseThrow();
  }

  @Test
  void partsThatNoTieJoinsAreApart() {
    List<Tie> ties = twoGroups().stream().filter(tie -> !tie.from().equals(CITIES.get(0))).toList();

    ImmutableMap<CityId, Spot> spots = new GraphLayout(AREA, city -> 5).of(CITIES, ties);

    // The second group of ten is the largest part, and so at the left; then comes one of nine.
    assertThat(rightmost(spots, 10, 20)).isLessThan(leftmost(spots, 1, 10));
  }

  private static double rightmost(ImmutableMap<CityId, Spot> spots, int from, int to) {
    return CITIES.subList(from, to).stream()
        .flatMap(city -> Optional.ofNullable(spots.get(city)).stream())
        .mapToDouble(Spot::x)
        .max()
        .orElseThrow();
  }

  private static double leftmost(ImmutableMap<CityId, Spot> spots, int from, int to) {
    return CITIES.subList(from, to).stream()
        .flatMap(city -> Optional.ofNullable(spots.get(city)).stream())
        .mapToDouble(Spot::x)
        .min()
        .orElseThrow();
  }

  @Test
  void isTheSameEachTime() {
    assertThat(layout()).isEqualTo(layout());
  }

  @Test
  void nothingHasNoPlaces() {
    assertThat(new GraphLayout(AREA, city -> 5).of(List.of(), List.of())).isEmpty();
  }
}

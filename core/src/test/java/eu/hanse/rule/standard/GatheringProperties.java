package eu.hanse.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.test.Values;
import eu.hanse.time.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GatheringProperties {

  @Provide
  Arbitrary<List<DateSpan>> stays() {
    return Values.dateSpans().list().ofMaxSize(12);
  }

  /** Of twelve stays, each third belongs to the same thing. */
  @Property(tries = 500)
  void theLargestIsTheLargestOfAllDays(@ForAll("stays") List<DateSpan> stays) {
    Gathering<Integer> gathering = new Gathering<>();
    for (int i = 0; i < stays.size(); i++) {
      gathering.add(i / 3, Optional.of(stays.get(i)));
    }
    List<Set<Integer>> byDay =
        stays.stream()
            .flatMap(stay -> stay.certainDays().stream())
            .map(days -> thereOn(days.lowerEndpoint(), stays))
            .toList();

    Set<Integer> largest = gathering.largest();
    int size = byDay.stream().mapToInt(Set::size).max().orElse(0);
    assertThat(largest).hasSize(size);
    assertThat(byDay.isEmpty() || byDay.contains(largest)).isTrue();
  }

  private static Set<Integer> thereOn(LocalDate day, List<DateSpan> stays) {
    return IntStream.range(0, stays.size())
        .filter(i -> stays.get(i).certainDays().filter(days -> days.contains(day)).isPresent())
        .mapToObj(i -> i / 3)
        .collect(Collectors.toSet());
  }
}

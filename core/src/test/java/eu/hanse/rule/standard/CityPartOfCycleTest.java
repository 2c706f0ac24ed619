package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.city;
import static eu.hanse.rule.standard.Judging.judge;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.city.City;
import eu.hanse.id.CityId;
import eu.hanse.rule.RuleContext;
import eu.hanse.validation.RuleSet;
import eu.hanse.validation.ValidationRun;
import eu.hanse.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CityPartOfCycleTest {

  private static final CityPartOfCycle RULE = new CityPartOfCycle();

  @Test
  void reportsACityThatIsPartOfItself() {
    assertThat(judge(RULE, part("turin", "turin")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/partOf");
              assertThat(finding.message()).isEqualTo("The city turin is part of itself.");
              assertThat(finding.related()).isEmpty();
            });
  }

  @Test
  void reportsACircleOnceAtTheFirstOfItsCities() {
    assertThat(judge(RULE, part("b", "c"), part("c", "a"), part("a", "b")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.subject()).hasToString("city:a");
              assertThat(finding.related().get(0).subject()).hasToString("city:b");
              assertThat(finding.message())
                  .isEqualTo(
                      "The city a is part of b, which is part of c, which is part of a again.");
            });
  }

  @Test
  void saysNothingOfACityThatLeadsIntoACircle() {
    assertThat(judge(RULE, part("a", "b"), part("b", "c"), part("c", "b")))
        .extracting(finding -> finding.subject().id())
        .containsExactly("b");
  }

  @Test
  void reportsEachOfTwoCircles() {
    assertThat(judge(RULE, part("a", "b"), part("b", "a"), part("c", "d"), part("d", "c")))
        .hasSize(2);
  }

  @Test
  void acceptsAChainThatEnds() {
    assertThat(judge(RULE, part("a", "b"), part("b", "c"), city("c", "IT"))).isEmpty();
  }

  @Test
  void acceptsAChainThatLeadsToAnUnknownCity() {
    assertThat(judge(RULE, part("a", "b"))).isEmpty();
  }

  @Test
  void tellsACircleFromItsFirstCityOnWhereverItIsEntered() {
    assertThat(judge(RULE, part("a", "d"), part("d", "b"), part("b", "c"), part("c", "d")))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .isEqualTo(
                        "The city b is part of c, which is part of d, which is part of b again."));
  }

  /** While an entity is judged, a stream knows only what that entity itself refers to. */
  @Test
  void findsACircleInWhateverOrderItsCitiesPassBy() {
    List<City> ring = List.of(part("a", "b"), part("b", "c"), part("c", "a"));

    assertThat(Collections2.permutations(ring))
        .hasSize(6)
        .extracting(CityPartOfCycleTest::messagesInOrder)
        .containsOnly(
            List.of("The city a is part of b, which is part of c, which is part of a again."));
  }

  /** Which of the two is meant is not known, but must not depend on the order of the data. */
  @Test
  void ofTwoCitiesWithOneIdTheOneThatLeadsToTheFirstIdCounts() {
    List<City> cities = List.of(part("a", "b"), part("a", "c"), part("b", "a"), part("c", "a"));

    assertThat(Collections2.permutations(cities))
        .extracting(CityPartOfCycleTest::messagesInOrder)
        .containsOnly(List.of("The city a is part of b, which is part of a again."));
  }

  @Test
  @Timeout(10)
  void aLongChainIsQuick() {
    Stream<City> chain =
        IntStream.range(0, 100_000).mapToObj(i -> part("city-" + i, "city-" + (i + 1)));

    assertThat(messagesInOrder(chain.toList())).isEmpty();
  }

  private static List<String> messagesInOrder(List<City> cities) {
    List<String> messages = new ArrayList<>();
    ValidationRun run =
        Validator.of(RuleSet.empty().plus(RULE))
            .begin(
                RuleContext.of(LocalDate.of(2025, 1, 1), Catalogue.builder().build()),
                finding -> messages.add(finding.message()));
    cities.forEach(city -> run.judge(city, true));
    run.conclude(true);
    return messages;
  }

  private static City part(String id, String whole) {
    return city(id, "IT").withPartOf(CityId.of(whole));
  }
}

package eu.hanse.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ticker;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.city.City;
import eu.hanse.city.CityKind;
import eu.hanse.id.CityId;
import eu.hanse.place.Country;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.Rule;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleStatisticsTest {

  private static final City TURIN =
      City.builder()
          .id(CityId.of("turin"))
          .name("Turin")
          .kind(CityKind.MUNICIPALITY)
          .country(Country.of("IT"))
          .build();
  private static final City PORTO =
      TURIN.withId(CityId.of("porto")).withName("Porto").withCountry(Country.of("PT"));

  @Test
  void countEntitiesThatFailed() {
    assertThat(after(TestRules.EachCity.of("test.each")).failed()).isEqualTo(2);
    assertThat(after(TestRules.AllCities.of("test.all")).failed()).isEqualTo(2);
  }

  @Test
  void countEntitiesThatWereSkippedByTheReason() {
    RuleStatistics statistics = after(new OnlyItaly(TestRules.info("test.italy", false)));

    assertThat(statistics.skipped()).containsExactly(Map.entry("it is elsewhere", 1L));
    assertThat(statistics.passed()).isEqualTo(1);
    assertThat(statistics.judged()).isEqualTo(1);
  }

  @Test
  void countIncompleteEntitiesAsSkippedByRulesThatConcludeFromAbsence() {
    ValidationRun run = begin(new TestRules.EachCity(TestRules.info("test.each", true)));
    run.judge(TURIN, false);
    run.judge(PORTO, true);

    RuleStatistics statistics = run.statistics().get(0);

    assertThat(statistics.skipped()).containsOnlyKeys("a part of it could not be read");
    assertThat(statistics.failed()).isEqualTo(1);
  }

  @Test
  void countAllAsSkippedIfASurveyMayNotConclude() {
    ValidationRun run = begin(new TestRules.AllCities(TestRules.info("test.all", true)));
    run.judge(TURIN, true);
    run.conclude(false);

    assertThat(run.statistics().get(0).judged()).isZero();
    assertThat(run.statistics().get(0).skipped().values()).containsExactly(1L);
  }

  @Test
  void tellTheTimeIfItWasMeasured() {
    Ticker ticker =
        new Ticker() {
          private long now;

          @Override
          public long read() {
            return now += 5;
          }
        };
    ValidationRun run =
        Validator.of(RuleSet.empty().plus(TestRules.EachCity.of("test.each")))
            .begin(context(), finding -> {}, ticker);
    run.judge(TURIN, true);
    run.judge(PORTO, true);

    assertThat(run.statistics().get(0).time()).contains(Duration.ofNanos(10));
    assertThat(begin(TestRules.EachCity.of("test.each")).statistics().get(0).time()).isEmpty();
  }

  private static RuleStatistics after(Rule rule) {
    ValidationRun run = begin(rule);
    List.of(TURIN, PORTO).forEach(city -> run.judge(city, true));
    run.conclude(true);
    return run.statistics().get(0);
  }

  private static ValidationRun begin(Rule rule) {
    return Validator.of(RuleSet.empty().plus(rule)).begin(context(), finding -> {});
  }

  private static RuleContext context() {
    return RuleContext.of(LocalDate.parse("2026-01-01"), Catalogue.builder().build());
  }

  private record OnlyItaly(RuleInfo info) implements EntityRule {
    @Override
    public void check(City city, RuleContext context, Findings findings) {
      if (!city.country().equals(Country.of("IT"))) {
        findings.skip("it is elsewhere");
      }
    }
  }
}

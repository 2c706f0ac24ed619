package eu.hanse.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.io.problem.Problem;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.validation.RuleSet;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data that are read in several waves, with problems of every kind, in an unfortunate order. */
class SeveralThreadsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final int CITIES = 400;
  private static final int PROGRAMMES = 4_000;

  private static final DataFiles STREAM = DataFiles.of(file("all.ndjson", stream(new Random(7))));

  private static String stream(Random random) {
    List<String> lines = new ArrayList<>();
    for (int city = 0; city < CITIES; city++) {
      lines.add(
          String.format(
              Locale.ROOT,
              "{\"city\": {\"id\": \"city-%d\", \"name\": \" City %d\", \"kind\":"
                  + " \"municipality\", \"country\": \"SE\"}}",
              city,
              city));
    }
    for (int programme = 0; programme < PROGRAMMES; programme++) {
      lines.add(programme(programme, random));
    }
    lines.add("{\"city\": {\"id\": \"broken\", ");
    lines.add("{\"city\": {\"id\": \"city-1\", \"name\": \"Again\"}}");
    lines.add(programme(5, random));
    Collections.shuffle(lines, random);
    return String.join("\n", lines);
  }

  private static String programme(int number, Random random) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "{\"programme\": {\"id\": \"programme-%d\", \"name\": \"Programme %d\", \"kind\":"
                + " \"transfer-network\", \"period\": \"2018-01-01/%d-12-31\", \"summary\":"
                + " \"%s\", \"participations\": [",
            number,
            number,
            2017 + random.nextInt(4),
            "A long text. ".repeat(50)));
    for (int partner = 0; partner < 6; partner++) {
      text.append(partner == 0 ? "" : ", ")
          .append("{\"city\": \"city-")
          .append(random.nextInt(CITIES + 1))
          .append("\", \"role\": \"")
          .append(random.nextInt(4) == 0 ? "lead-partner" : "partner")
          .append("\"}");
    }
    return text.append("]}}").toString();
  }

  private static DataFile file(String name, String text) {
    return DataFile.of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Keeps everything it is told, in the order in which it is told. */
  private static final class Told implements DataObserver {

    private final List<String> all = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    @Override
    public void entity(String file, EntityKey entity) {
      all.add(entity.toString());
    }

    @Override
    public void problem(Problem problem) {
      all.add(problem.toString());
      threads.add(Thread.currentThread());
    }
  }

  @Test
  void theDataAreWrongInManyWaysAndTakeSeveralWaves() {
    DataReport report = DataValidator.standard().validate(DAY, STREAM);

    assertThat(report.totals().byCode().keySet())
        .extracting(RuleCode::value)
        .contains(
            "id.duplicate",
            "read.syntax",
            "ref.unknown-city",
            "name.untrimmed",
            "participation.two-leads");
    assertThat(report.contents().programmes()).isEqualTo(PROGRAMMES);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  void theReportIsTheSameWhateverTheNumberOfThreads(int threads) {
    DataValidator validator = DataValidator.standard();

    assertThat(validator.withThreads(threads).validate(DAY, STREAM))
        .isEqualTo(validator.validate(DAY, STREAM));
  }

  @Test
  void anObserverIsToldTheSameInTheSameOrderByTheThreadThatCalls() {
    Told one = new Told();
    Told several = new Told();

    DataValidator.standard().validate(DAY, STREAM, one);
    DataValidator.standard().withThreads(4).validate(DAY, STREAM, several);

    assertThat(several.all).isEqualTo(one.all);
    assertThat(several.threads).containsOnly(Thread.currentThread());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 1000})
  void aReportIsTheSameWhetherAnObserverIsToldEverythingOrNot(int perCode) {
    DataValidator validator =
        DataValidator.standard().withLimits(new ReportLimits(perCode, 2000)).withThreads(2);

    assertThat(validator.validate(DAY, STREAM))
        .isEqualTo(validator.validate(DAY, STREAM, new Told()));
  }

  @Test
  void entitiesOfOneDocumentAreJudgedByThreadsThatShareItsLines() {
    List<String> cities = new ArrayList<>();
    for (int city = 0; city < 3_000; city++) {
      cities.add(
          String.format(
              Locale.ROOT,
              "{\"id\": \"city-%d\", \"name\": \"Città %d \", \"kind\": \"municipality\","
                  + " \"country\": \"IT\"}",
              city,
              city));
    }
    DataFiles document =
        DataFiles.of(
            file(
                "cities.json",
                "{\"format\": \"hanse/1\",\n\"cities\": [" + String.join(",", cities) + "]}"));
    DataValidator validator = DataValidator.standard().withLimits(ReportLimits.none());

    assertThat(validator.withThreads(4).validate(DAY, document).problems())
        .hasSizeGreaterThan(cities.size())
        .isEqualTo(validator.validate(DAY, document).problems());
  }

  @Test
  void aRuleThatThrowsEndsTheRunWithItsException() {
    DataValidator validator = DataValidator.of(RuleSet.empty().plus(new Failing())).withThreads(3);

    assertThatThrownBy(() -> validator.validate(DAY, STREAM))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("a mistake in a rule");
  }

  @Test
  void noThreadsAreTooFew() {
    DataValidator validator = DataValidator.standard();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> validator.withThreads(0))
        .withMessage("threads 0: expected one or more");
  }

  private static final class Failing implements EntityRule {

    @Override
    public RuleInfo info() {
      return RuleInfo.builder()
          .code(RuleCode.of("test.failing"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.CITY)
          .condition("A city is looked at.")
          .rationale("For tests.")
          .advice("None.")
          .build();
    }

    @Override
    public void check(City city, RuleContext context, Findings findings) {
      throw new UnsupportedOperationException("a mistake in a rule");
    }
  }
}

package eu.hanse.benchmarks.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.io.CatalogueReader;
import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.DataReport;
import eu.hanse.io.DataValidator;
import eu.hanse.programme.Programme;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.Severity;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class GeneratedDataTest {

  private static final int PROGRAMMES = 400;
  private static final byte[] BYTES = Generated.bytes(PROGRAMMES);
  private static final DataFiles FILES = DataFiles.of(DataFile.of("generated.ndjson", BYTES));
  private static final Catalogue CATALOGUE = CatalogueReader.standard().read(FILES).orThrow();

  @Test
  void theSameSeedMakesTheSameBytesOnEveryMachine() {
    assertThat(Generated.bytes(PROGRAMMES)).isEqualTo(BYTES);
    assertThat(Hashing.sha256().hashBytes(BYTES))
        .hasToString("21e00eaeffb0eeda618c75e6ac655cecbbe49bd591129e1a9e0eece5930947ad");
  }

  @Test
  void anotherSeedMakesOtherBytes() {
    assertThat(Generated.bytes(1, 10)).isNotEqualTo(Generated.bytes(2, 10));
  }

  @Test
  void programmesAreTheSameHoweverManyFollow() {
    Catalogue fewer =
        CatalogueReader.standard()
            .read(DataFiles.of(DataFile.of("fewer.ndjson", Generated.bytes(50))))
            .orThrow();

    assertThat(CATALOGUE.programmes()).containsAllEntriesOf(fewer.programmes());
    assertThat(CATALOGUE.cities()).isEqualTo(fewer.cities()).hasSize(3_000);
  }

  @Test
  void aProgrammeTakesAboutFourKilobytes() {
    int others = Generated.bytes(1).length;

    assertThat((BYTES.length - others) / PROGRAMMES).isBetween(3_600, 4_400);
  }

  @Test
  void mostProgrammesHaveThreeToTwelveCitiesAndFewHaveManyMore() {
    IntSummaryStatistics sizes = statistics(programme -> programme.participations().size());

    assertThat(sizes.getMin()).isEqualTo(3);
    assertThat(sizes.getMax()).isBetween(50, 200);
    assertThat(sizes.getAverage()).isBetween(7.0, 10.0);
  }

  @Test
  void programmesHaveUpToTwentyMeetings() {
    IntSummaryStatistics meetings = statistics(programme -> programme.calendar().meetings().size());

    assertThat(meetings.getMin()).isZero();
    assertThat(meetings.getMax()).isEqualTo(20);
  }

  @Test
  void fewCitiesTakePartInManyProgrammes() {
    List<Integer> programmes =
        CATALOGUE.cities().keySet().stream()
            .map(city -> CATALOGUE.participationsOf(city).size())
            .sorted()
            .toList();

    assertThat(programmes.get(programmes.size() - 1)).isGreaterThan(80);
    assertThat(programmes.get(programmes.size() / 2)).isLessThan(5);
  }

  @Test
  void theDataHaveFewErrorsAndWarningsAndMoreToBeNoted() {
    DataReport report = DataValidator.standard().validate(GeneratedData.AS_OF, FILES);

    assertThat(report.count(Severity.ERROR)).isEqualTo(2);
    assertThat(report.totals().count(RuleCode.of("funding.total"))).isEqualTo(2);
    assertThat(report.count(Severity.WARNING)).isBetween(5L, 50L);
    assertThat(report.count(Severity.INFO)).isBetween(500L, 3_000L);
  }

  private static IntSummaryStatistics statistics(ToIntFunction<Programme> value) {
    return CATALOGUE.programmes().values().stream().mapToInt(value).summaryStatistics();
  }
}

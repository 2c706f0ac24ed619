package eu.hanse.io;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.call.AgencyStanding;
import eu.hanse.call.Call;
import eu.hanse.call.CallRegister;
import eu.hanse.call.CountDemand;
import eu.hanse.call.RateCeiling;
import eu.hanse.io.json.CallWriter;
import eu.hanse.place.Country;
import eu.hanse.programme.RegionCategory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardCallsTest {

  private static final CallRegister CALLS = StandardCalls.load();

  private static Call call(String id) {
    return CALLS.call(id).orElseThrow();
  }

  @Test
  void areReadOnceAndWithoutProblems() {
    assertThat(CallReader.standard().read(StandardCalls.file()).problems()).isEmpty();
    assertThat(StandardCalls.load()).isSameAs(CALLS);
    assertThat(CALLS.calls().keySet().stream().map(Object::toString))
        .containsExactly(
            "h2020-pcp",
            "he-pcp",
            "icc-2020",
            "urbact-iii-apn-2015",
            "urbact-iii-apn-2019",
            "urbact-iii-in-2016",
            "urbact-iii-tn-2017",
            "urbact-iii-tn-2021",
            "urbact-iv-apn-2023",
            "urbact-iv-itn-2024",
            "urbact-iv-tn-2025",
            "urbact-uia-tm-2021");
  }

  @Test
  void areKeptInTheCanonicalForm(@TempDir Path directory) throws IOException {
    Path copy = directory.resolve("calls.json");
    CallWriter.canonical().write(CALLS, copy);

    try (InputStream in = StandardCalls.file().open()) {
      assertThat(Files.readString(copy))
          .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void holdTheTransferNetworksOf2017ToTheirPhases() {
    Call call = call("urbact-iii-tn-2017");

    assertThat(call.phases().stream().map(phase -> phase.partners().orElseThrow().range()))
        .containsExactly("3", "5 to 8");
    assertThat(call.phases().stream().map(phase -> phase.months().orElseThrow().range()))
        .containsExactly("6", "24");
    assertThat(call.phases().get(0).budget().orElseThrow().most())
        .contains(Money.parse("EUR 80000.00"));
    assertThat(call.budget().orElseThrow().most()).contains(Money.parse("EUR 600000.00"));
    assertThat(call.budget().orElseThrow().citations())
        .containsExactly(
            "https://forumdascidades.pt/content/concurso-urbact-para-redes-de-transferencia");
  }

  @Test
  void leaveOutWhatIsNotKnown() {
    assertThat(call("urbact-iii-tn-2017").countries()).isEmpty();
    assertThat(call("urbact-iv-itn-2024").rates()).isEmpty();
    assertThat(call("urbact-iii-apn-2015").rates()).isEmpty();
    assertThat(call("urbact-iv-tn-2025").rates())
        .noneMatch(rate -> rate.countries().contains(Country.of("UA")));
  }

  @Test
  void holdTheRateOfEachCallAndCountry() {
    assertThat(call("urbact-iii-apn-2019").rates())
        .extracting(RateCeiling::toString)
        .allSatisfy(rate -> assertThat(rate).contains("https://clustercollaboration.eu/"))
        .extracting(rate -> rate.replaceFirst(" \\(.*", ""))
        .containsExactly(
            "more-developed at most 70 %",
            "transition, less-developed at most 85 %", "CH at most 50 %", "NO at most 0 %");
    assertThat(call("urbact-iii-in-2016").rates())
        .extracting(rate -> rate.toString().replaceFirst(" \\(.*", ""))
        .containsExactly("CH, NO at most 50 %", "HR at most 85 %");
  }

  @Test
  void differInWhatLocalAgenciesCountAs() {
    assertThat(call("urbact-iii-apn-2019").localAgencies().orElseThrow().standing())
        .isEqualTo(AgencyStanding.CITY);
    assertThat(call("urbact-iv-apn-2023").localAgencies().orElseThrow().standing())
        .isEqualTo(AgencyStanding.NON_CITY);
    assertThat(call("urbact-iii-tn-2017").localAgencies()).isEmpty();
  }

  @Test
  void demandMostPartnersFromLessDevelopedAndTransitionRegionsIn2023() {
    assertThat(call("urbact-iv-apn-2023").balance().orElseThrow().regions())
        .containsExactly(RegionCategory.TRANSITION, RegionCategory.LESS_DEVELOPED);
  }

  @Test
  void demandFiftyThousandInhabitantsOfTheCitiesOfTheChallenge() {
    assertThat(call("icc-2020").population().map(CountDemand::range)).contains("at least 50000");
  }
}

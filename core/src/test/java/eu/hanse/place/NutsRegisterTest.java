package eu.hanse.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NutsRegisterTest {

  private static final NutsRegister REGISTER = NutsRegister.standard();
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  /** The counts that Eurostat publishes, of the 27 member states, without extra-regio. */
  @ParameterizedTest
  @CsvSource({
    "2021, 0,   27",
    "2021, 1,   92",
    "2021, 2,  242",
    "2021, 3, 1166",
    "2024, 0,   27",
    "2024, 1,   92",
    "2024, 2,  244",
    "2024, 3, 1165",
  })
  void theMemberStatesHaveAsManyRegionsAsEurostatCounts(String version, int level, int count)
      throws IOException {
    assertThat(codes())
        .filteredOn(code -> REGISTER.versionsOf(code).contains(NutsVersion.of(version)))
        .filteredOn(code -> code.level() == level && code.country().isEuMemberOn(TODAY))
        .hasSize(count);
  }

  @Test
  void everyRegionLiesInARegionOfTheSameVersions() throws IOException {
    assertThat(codes())
        .filteredOn(code -> code.level() > 0)
        .allSatisfy(
            code ->
                assertThat(REGISTER.versionsOf(code.parent().orElseThrow()))
                    .containsAll(REGISTER.versionsOf(code)));
  }

  @Test
  void aCodeMayBeValidInOneVersionOnly() {
    assertThat(REGISTER.versionsOf(NutsCode.of("UKN10"))).containsExactly(NutsVersion.NUTS_2016);
    assertThat(REGISTER.versionsOf(NutsCode.of("DE915"))).containsExactly(NutsVersion.NUTS_2013);
  }

  @Test
  void mostCodesAreValidInAllVersions() {
    assertThat(REGISTER.versionsOf(NutsCode.of("FR104"))).containsExactly(NutsVersion.values());
  }

  @Test
  void anUnknownCodeHasNeitherVersionsNorAName() {
    NutsCode unknown = NutsCode.of("FR999");

    assertThat(REGISTER.contains(unknown)).isFalse();
    assertThat(REGISTER.versionsOf(unknown)).isEmpty();
    assertThat(REGISTER.nameOf(unknown)).isEmpty();
  }

  @Test
  void namesAreThoseOfTheRegionsOwnLanguage() {
    assertThat(REGISTER.nameOf(NutsCode.of("CZ"))).contains("Česko");
    assertThat(REGISTER.nameOf(NutsCode.of("ITC11"))).contains("Torino");
  }

  @Test
  void codesThatEndedHaveNoName() {
    assertThat(REGISTER.contains(NutsCode.of("HR04"))).isTrue();
    assertThat(REGISTER.nameOf(NutsCode.of("HR04"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"PT16E, PT192", "PT16, PT19", "NL31, NL35", "NL310, NL350", "FI1C3, FI1C6"})
  void theSuccessorOfACodeIsTheOneOfTheRegionOfTheSameName(String code, String successor) {
    assertThat(REGISTER.successorOf(NutsCode.of(code))).contains(NutsCode.of(successor));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HR041", "HR042", "HR04B", "LV007", "PT170", "NO082"})
  void aRegionWhoseNameIsNotKeptOrEndedHasNoSuccessor(String code) {
    assertThat(REGISTER.successorOf(NutsCode.of(code))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT192", "FR104", "UKI31", "FR999"})
  void whatIsInTheLatestVersionOrUnknownHasNoSuccessor(String code) {
    assertThat(REGISTER.successorOf(NutsCode.of(code))).isEmpty();
  }

  @Test
  void aNameDecidesOnlyInOneCountryAndLevelAndTheLatestVersion() {
    NutsRegister register =
        NutsRegister.of(
            Stream.of(
                "FR101\t2021\tJura",
                "FR102\t2024\tJura",
                "FR103\t2016 2021\tJura",
                "FR10\t2024\tJura",
                "CH025\t2021 2024\tJura"));

    assertThat(register.successorOf(NutsCode.of("FR101"))).contains(NutsCode.of("FR102"));
  }

  @Test
  void aRegionOfWhichTwoHaveTheNameHasNoSuccessor() {
    NutsRegister register =
        NutsRegister.of(Stream.of("FR101\t2021\tJura", "FR102\t2024\tJura", "FR103\t2024\tJura"));

    assertThat(register.successorOf(NutsCode.of("FR101"))).isEmpty();
  }

  @Test
  void theCodesOfTheUnitedKingdomEndWith2021() {
    assertThat(REGISTER.latestVersionOf(Country.of("UK"))).contains(NutsVersion.NUTS_2021);
    assertThat(REGISTER.latestVersionOf(Country.of("FR"))).contains(NutsVersion.NUTS_2024);
  }

  @Test
  void countriesOutsideEuropeHaveNoCodes() {
    assertThat(REGISTER.latestVersionOf(Country.of("US"))).isEmpty();
  }

  @Test
  void itSaysHowManyCodesItHas() throws IOException {
    assertThat(REGISTER).hasToString("NutsRegister of " + codes().size() + " codes");
  }

  @Test
  void versionsAreNamedByTheirYears() {
    assertThat(NutsVersion.of("2016")).isEqualTo(NutsVersion.NUTS_2016).hasToString("2016");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NutsVersion.of("2010"))
        .withMessage("NUTS version \"2010\": expected 2013, 2016, 2021 or 2024");
  }

  private static List<NutsCode> codes() throws IOException {
    try (BufferedReader list =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(NutsRegister.class.getResourceAsStream("nuts-codes.tsv")),
                StandardCharsets.UTF_8))) {
      return list.lines()
          .skip(1)
          .map(line -> NutsCode.of(line.substring(0, line.indexOf('\t'))))
          .toList();
    }
  }
}

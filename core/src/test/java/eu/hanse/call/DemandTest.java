package eu.hanse.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.hanse.funding.Rate;
import eu.hanse.place.Country;
import eu.hanse.programme.RegionCategory;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DemandTest {

  private static final String PAGE = "https://example.org/call";

  private static CountDemand.Builder count() {
    return CountDemand.builder().addCitation(PAGE);
  }

  private static MoneyDemand.Builder money() {
    return MoneyDemand.builder().addCitation(PAGE);
  }

  static Stream<ThrowingCallable> demandsWithoutCitation() {
    return Stream.of(
        CountDemand.builder().least(1)::build,
        MoneyDemand.builder().most(Money.parse("EUR 1.00"))::build,
        RateCeiling.builder().most(Rate.parse("0.5"))::build,
        BalanceDemand.builder().addRegion(RegionCategory.TRANSITION).least(Rate.parse("0.5"))
            ::build,
        AgencyDemand.builder().standing(AgencyStanding.CITY)::build,
        LeadDemand.builder()::build,
        EligibilityDemand.builder()::build,
        ProcurementDemand.builder().procurers(2)::build,
        LeadDemand.builder().addCitation(PAGE).addCitation(" ")::build);
  }

  @ParameterizedTest
  @MethodSource("demandsWithoutCitation")
  void aDemandNeedsACitation(ThrowingCallable demand) {
    assertThatIllegalArgumentException()
        .isThrownBy(demand)
        .withMessageStartingWith("demand without citation: expected where it is said");
  }

  @Test
  void aCountTellsWhatMissesAndWhatExceedsIt() {
    CountDemand demand = count().least(5).most(8).build();

    assertThat(demand.isMissedBy(4)).isTrue();
    assertThat(demand.isMissedBy(5)).isFalse();
    assertThat(demand.isExceededBy(8)).isFalse();
    assertThat(demand.isExceededBy(9)).isTrue();
  }

  @Test
  void aLimitThatIsAbsentIsNeitherMissedNorExceeded() {
    assertThat(count().most(8).build().isMissedBy(0)).isFalse();
    assertThat(count().least(5).build().isExceededBy(Long.MAX_VALUE)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"5, 8, 5 to 8", "3, 3, 3", "7, -, at least 7", "-, 10, at most 10", "0, 0, 0"})
  void aCountIsShownInWords(Integer least, Integer most, String words) {
    CountDemand.Builder count = count();
    if (least != null) {
      count.least(least);
    }
    if (most != null) {
      count.most(most);
    }

    assertThat(count.build().range()).isEqualTo(words);
    assertThat(count.build()).hasToString(words + " (" + PAGE + ")");
  }

  @Test
  void aCountNeedsALimitThatMakesSense() {
    assertRefused(count()::build, "demand without limit: expected least, most or both");
    assertRefused(count().least(-1)::build, "least -1: expected zero or more");
    assertRefused(count().most(-1)::build, "most -1: expected zero or more");
    assertRefused(count().least(9).most(8)::build, "limits from 9 to 8: expected least first");
  }

  @Test
  void moneyNeedsALimitThatMakesSense() {
    Money one = Money.parse("EUR 1.00");

    assertRefused(money()::build, "demand without limit: expected least, most or both");
    assertRefused(
        money().least(Money.parse("EUR 1.01")).most(one)::build,
        "limits from EUR 1.01 to EUR 1.00: expected least first");
    assertRefused(
        money().least(Money.parse("SEK 1.00")).most(one)::build,
        "limits SEK 1.00 and EUR 1.00: expected one currency");
    assertThat(money().least(one).most(one).build().range()).isEqualTo("EUR 1.00");
    assertThat(money().most(one).build()).hasToString("at most EUR 1.00 (" + PAGE + ")");
  }

  @Test
  void aRateIsForRegionsOrForCountries() {
    RateCeiling.Builder ceiling =
        RateCeiling.builder()
            .addRegion(RegionCategory.TRANSITION)
            .addCountry(Country.of("NO"))
            .most(Rate.parse("0.5"))
            .addCitation(PAGE);

    assertRefused(
        ceiling::build, "rate ceiling for [transition] and [NO]: expected one or the other");
  }

  @Test
  void aRateForNobodyInParticularIsGeneral() {
    RateCeiling general = RateCeiling.builder().most(Rate.parse("0.9")).addCitation(PAGE).build();

    assertThat(general.isGeneral()).isTrue();
    assertThat(general).hasToString("all at most 90 % (" + PAGE + ")");
    assertThat(general.withCountries(Country.of("CH"), Country.of("NO")).isGeneral()).isFalse();
    assertThat(general.withRegions(RegionCategory.TRANSITION).isGeneral()).isFalse();
    assertThat(general.withCountries(Country.of("CH"), Country.of("NO")))
        .hasToString("CH, NO at most 90 % (" + PAGE + ")");
  }

  @Test
  void aBalanceNeedsRegions() {
    assertRefused(
        BalanceDemand.builder().least(Rate.parse("0.7")).addCitation(PAGE)::build,
        "balance without regions: expected a category at least");
  }

  @Test
  void aProcurementNeedsANumber() {
    ProcurementDemand.Builder none = ProcurementDemand.builder().addCitation(PAGE);

    assertRefused(
        none::build,
        "procurement demand without number: expected procurers or participants, or how many"
            + " countries they come from");
    assertThat(ProcurementDemand.builder().addCitation(PAGE).procurers(2).build())
        .hasToString("at least procurers 2 (" + PAGE + ")");
    assertThat(ProcurementDemand.builder().addCitation(PAGE).procurerCountries(0).build())
        .isNotNull();
    assertThat(ProcurementDemand.builder().addCitation(PAGE).participants(3).build()).isNotNull();
    assertThat(ProcurementDemand.builder().addCitation(PAGE).participantCountries(3).build())
        .isNotNull();
  }

  @Test
  void theNumbersOfAProcurementAreNotNegative() {
    ProcurementDemand two = ProcurementDemand.builder().addCitation(PAGE).procurers(2).build();

    assertRefused(() -> two.withProcurers(-1), "procurers -1: expected zero or more");
    assertRefused(
        () -> two.withProcurerCountries(-1), "procurer countries -1: expected zero or more");
    assertRefused(() -> two.withParticipants(-1), "participants -1: expected zero or more");
    assertRefused(
        () -> two.withParticipantCountries(-1), "participant countries -1: expected zero or more");
  }

  @Test
  void aLeadWithoutConditionIsJustACity() {
    assertThat(LeadDemand.builder().addCitation(PAGE).build()).hasToString("a city (" + PAGE + ")");
  }

  @Test
  void eligibleAreTheMemberStatesIfNoOthersAreNamed() {
    assertThat(EligibilityDemand.builder().addCitation(PAGE).addCitation("p. 4").build())
        .hasToString("member states of the European Union (" + PAGE + "; p. 4)");
  }

  private static void assertRefused(ThrowingCallable demand, String message) {
    assertThatIllegalArgumentException().isThrownBy(demand).withMessage(message);
  }
}

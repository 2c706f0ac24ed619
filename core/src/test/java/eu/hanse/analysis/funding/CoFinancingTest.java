package eu.hanse.analysis.funding;

import static eu.hanse.test.Sketches.city;
import static eu.hanse.test.Sketches.programme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.hanse.analysis.Selection;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.catalogue.CatalogueBuilder;
import eu.hanse.city.Party;
import eu.hanse.funding.Contribution;
import eu.hanse.funding.ContributionKind;
import eu.hanse.funding.FundingPlan;
import eu.hanse.funding.Rate;
import eu.hanse.id.InitiativeId;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.SourceId;
import eu.hanse.organisation.Organisation;
import eu.hanse.organisation.OrganisationKind;
import eu.hanse.programme.Initiative;
import eu.hanse.programme.InitiativeKind;
import eu.hanse.programme.Programme;
import eu.hanse.source.Claim;
import eu.hanse.source.ValuePath;
import eu.hanse.table.Row;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class CoFinancingTest {

  private static final Contribution CITY = payer("city:alden");
  private static final Contribution UNION = payer("organisation:union");

  private static Contribution payer(String party) {
    return Contribution.builder().payer(Party.parse(party)).build();
  }

  private static Money money(String text) {
    return Money.parse(text);
  }

  private static FundingPlan plan(Contribution... contributions) {
    return FundingPlan.builder().addAllContributions(List.of(contributions)).build();
  }

  private static CoFinancing result(Programme... programmes) {
    CatalogueBuilder catalogue =
        Catalogue.builder()
            .add(city("alden", "FR").withName("Alden-le-Grand"))
            .add(
                Organisation.builder()
                    .id(OrganisationId.of("union"))
                    .name("The Union <&\"")
                    .kind(OrganisationKind.EU_INSTITUTION)
                    .build());
    List.of(programmes).forEach(catalogue::add);
    return CoFinancing.of(Selection.of(catalogue.build()));
  }

  private static CoFinancing result(FundingPlan... plans) {
    return result(programme("net").withFunding(plans));
  }

  private static Initiative initiative(FundingPlan plan) {
    return Initiative.builder()
        .id(InitiativeId.of("pilot"))
        .name("Pilot")
        .kind(InitiativeKind.PILOT)
        .funding(plan)
        .build();
  }

  /** A tenth is EUR 40, so the whole is EUR 400, of which EUR 360 or 90 % are left to the Union. */
  private static final FundingPlan TENTH =
      plan(CITY.withAmount(money("EUR 40.00")).withRate(Rate.parse("0.1")), UNION);

  @Test
  void tellsOfEachPayerWhatIsStatedAndWhatIsDerived() {
    assertThat(result(TENTH).toTable().rows())
        .extracting(Row::toString)
        .containsExactly(
            "programme: net, plan: /funding/0, payer: city:alden, name: Alden-le-Grand, payer kind:"
                + " city, amount: 40.00, currency: EUR, amount is: stated, rate: 0.1, rate is:"
                + " stated",
            "programme: net, plan: /funding/0, payer: organisation:union, name: The Union <&\","
                + " payer kind: eu-institution, amount: 360.00, currency: EUR, amount is: derived,"
                + " rate: 0.9, rate is: derived, derivation: amount: EUR 400.00 x 90 %; rate: 100 %"
                + " - 10 %");
  }

  @Test
  void tellsWhatIsOpenAndWhy() {
    Row row = result(plan(CITY.withKind(ContributionKind.IN_KIND))).toTable().rows().get(0);

    assertThat(row.value("amount")).isEmpty();
    assertThat(row.text("amount is")).isEqualTo("open");
    assertThat(row.text("contribution")).isEqualTo("in-kind");
    assertThat(row.text("derivation"))
        .isEqualTo("amount: needs the total and the rate; rate: needs the total and the amount");
  }

  @Test
  void aPayerThatTheCatalogueDoesNotHoldHasNoName() {
    CoFinancing result = result(plan(payer("organisation:nobody"), payer("city:nowhere")));

    assertThat(result.payers())
        .extracting(PayerShare::payerKind)
        .containsExactly("unknown", "city");
    assertThat(result.payers()).allMatch(payer -> payer.name().isEmpty());
  }

  @Test
  void plansOfInitiativesFollowThoseOfTheProgramme() {
    CoFinancing result =
        result(programme("net").withFunding(TENTH).withInitiatives(initiative(TENTH)));

    assertThat(result.plansTable().rows())
        .extracting(Row::toString)
        .containsExactly(
            "programme: net, plan: /funding/0, total: 400.00, currency: EUR, total is: derived,"
                + " total of all units: 400.00, contributions: 2",
            "programme: net, initiative: pilot, plan: /initiatives/0/funding, total: 400.00,"
                + " currency: EUR, total is: derived, total of all units: 400.00, contributions:"
                + " 2");
  }

  private static List<String> kinds(CoFinancing result) {
    return result.byPayerKind().stream()
        .map(kind -> kind.level() + ": " + kind.payerKind() + " " + kind.amount())
        .toList();
  }

  @Test
  void sharesOfKindsAreThoseOfAllPlansOfALevel() {
    FundingPlan half =
        plan(CITY.withAmount(money("EUR 50.00")), UNION.withAmount(money("EUR 50.00")))
            .withTotal(money("EUR 100.00"));
    CoFinancing result =
        result(programme("net").withFunding(TENTH, half).withInitiatives(initiative(half)));

    assertThat(kinds(result))
        .containsExactly(
            "programme: eu-institution EUR 410.00",
            "programme: city EUR 90.00",
            "initiative: city EUR 50.00",
            "initiative: eu-institution EUR 50.00");
    assertThat(result.byPayerKind().get(0).share()).isCloseTo(0.82, within(1e-12));
    assertThat(result.byPayerKind().get(1).share()).isCloseTo(0.18, within(1e-12));
    assertThat(result.byPayerKindTable().rows().get(0))
        .hasToString(
            "plans of: programme, payer kind: eu-institution, amount: 410.00, currency: EUR, share:"
                + " 0.82");
  }

  @Test
  void theTableAddsUpTheRatesOfEachPlan() {
    FundingPlan thirds =
        plan(
            CITY.withRate(Rate.parse("0.3")),
            payer("city:brevik").withRate(Rate.parse("0.3")),
            UNION.withRate(Rate.parse("0.4")));

    assertThat(result(TENTH, thirds).toTable().groupedBy("plan", "payer kind").sum("rate").rows())
        .extracting(Row::toString)
        .containsExactly(
            "plan: /funding/0, payer kind: city, rate: 0.1",
            "plan: /funding/0, payer kind: eu-institution, rate: 0.9",
            "plan: /funding/1, payer kind: city, rate: 0.6",
            "plan: /funding/1, payer kind: eu-institution, rate: 0.4");
  }

  @Test
  void currenciesAreNeverAdded() {
    FundingPlan crowns = plan(UNION.withAmount(money("SEK 7.00"))).withTotal(money("SEK 7.00"));

    assertThat(kinds(result(TENTH, crowns)))
        .containsExactly(
            "programme: eu-institution EUR 360.00",
            "programme: city EUR 40.00",
            "programme: eu-institution SEK 7.00");
  }

  @Test
  void whatIsLeftOfATotalIsNotNamed() {
    FundingPlan grant = plan(UNION.withAmount(money("EUR 85.00"))).withTotal(money("EUR 100.00"));

    assertThat(kinds(result(grant)))
        .containsExactly("programme: eu-institution EUR 85.00", "programme: not named EUR 15.00");
    assertThat(kinds(result(plan().withTotal(money("EUR 5.00")))))
        .containsExactly("programme: not named EUR 5.00");
  }

  @Test
  void amountsOfUnitsAreMultiplied() {
    assertThat(kinds(result(TENTH.withPer("experiment").withUnits(3))))
        .containsExactly("programme: eu-institution EUR 1080.00", "programme: city EUR 120.00");
  }

  @Test
  void plansThatAreNotKnownInFullOrDoNotFitAreLeftOut() {
    FundingPlan open = plan(CITY).withTotal(money("EUR 100.00"));
    FundingPlan unknownUnits = TENTH.withPer("experiment");
    FundingPlan tooMuch = plan(CITY.withAmount(money("EUR 101.00"))).withTotal(money("EUR 100.00"));
    FundingPlan tooLittle =
        plan(CITY.withAmount(money("EUR 1.00")), UNION.withAmount(money("EUR 2.00")))
            .withTotal(money("EUR 100.00"));
    FundingPlan mixed =
        plan(CITY.withAmount(money("SEK 1.00")), UNION.withAmount(money("EUR 2.00")))
            .withTotal(money("EUR 3.00"));
    FundingPlan negative = plan(CITY.withAmount(money("EUR -1.00"))).withTotal(money("EUR 100.00"));

    CoFinancing result = result(open, unknownUnits, tooMuch, tooLittle, mixed, negative);

    assertThat(result.byPayerKind()).isEmpty();
    assertThat(result.leftOut()).isEqualTo(result.plans());
  }

  @Test
  void aTotalOfZeroHasNoShares() {
    FundingPlan nothing = plan(CITY.withAmount(money("EUR 0.00"))).withTotal(money("EUR 0.00"));

    assertThat(result(nothing).byPayerKind().get(0).share()).isZero();
  }

  private static Claim claim(String path, String value) {
    return Claim.builder()
        .path(ValuePath.parse(path))
        .value(value)
        .source(SourceId.of("newspaper"))
        .build();
  }

  @Test
  void figuresOfWhichSourcesSayOtherwiseAreListedWithBothValues() {
    Programme disputed =
        programme("net")
            .withFunding(TENTH.withSources(SourceId.of("report")))
            .withInitiatives(initiative(TENTH))
            .withClaims(
                claim("/funding/0/contributions/0/rate", "0.15"),
                claim("/funding/0/total", "EUR 500.00"),
                claim("/initiatives/0/funding/contributions/0/amount", "EUR 45.00"),
                claim("/initiatives/0/name", "Trial"),
                claim("/period", "2018"));

    assertThat(result(disputed).disputedTable().rows())
        .extracting(Row::toString)
        .containsExactly(
            "programme: net, figure: /funding/0/contributions/0/rate, adopted: 0.1, adopted from:"
                + " report, claimed: 0.15, claimed by: newspaper",
            "programme: net, figure: /funding/0/total, adopted from: report, claimed: EUR 500.00,"
                + " claimed by: newspaper",
            "programme: net, figure: /initiatives/0/funding/contributions/0/amount, adopted: EUR"
                + " 40.00, adopted from: , claimed: EUR 45.00, claimed by: newspaper");
  }

  @Test
  void aClaimOnAPlanThatIsNotThereHasNoAdoptedValue() {
    CoFinancing result = result(programme("net").withClaims(claim("/funding/7/total", "EUR 1.00")));

    assertThat(result.disputed())
        .singleElement()
        .hasToString("net: /funding/7/total = \"EUR 1.00\" (newspaper) instead of nothing");
  }

  @Test
  void ofAnEmptyCatalogueThereIsNothing() {
    CoFinancing nothing = CoFinancing.of(Selection.of(Catalogue.empty()));

    assertThat(nothing)
        .hasToString("Co-financing of 0 plans with 0 contributions, 0 disputed figures");
    assertThat(nothing.toTable().rows()).isEmpty();
    assertThat(nothing.byPayerKindTable().rows()).isEmpty();
  }
}

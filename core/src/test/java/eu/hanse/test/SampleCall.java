package eu.hanse.test;

import eu.hanse.call.AgencyDemand;
import eu.hanse.call.AgencyStanding;
import eu.hanse.call.BalanceDemand;
import eu.hanse.call.Call;
import eu.hanse.call.CallPhase;
import eu.hanse.call.CountDemand;
import eu.hanse.call.EligibilityDemand;
import eu.hanse.call.LeadDemand;
import eu.hanse.call.MoneyDemand;
import eu.hanse.call.ProcurementDemand;
import eu.hanse.call.RateCeiling;
import eu.hanse.funding.Rate;
import eu.hanse.id.CallId;
import eu.hanse.id.FrameworkId;
import eu.hanse.place.Country;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.programme.RegionCategory;
import eu.hanse.time.PartialDate;
import org.joda.money.Money;

/** One call in which every field has a value, with demands in which every field has a value. */
public final class SampleCall {

  private SampleCall() {}

  /** {@return a call with every field} */
  public static Call call() {
    return Call.builder()
        .id(CallId.of("sample-call"))
        .title("Sample call for networks")
        .framework(FrameworkId.of("urbact-iv"))
        .kind(ProgrammeKind.ACTION_PLANNING_NETWORK)
        .opens(PartialDate.parse("2023-01-09"))
        .closes(PartialDate.parse("2023-03-31"))
        .partners(count("partners", 8, 10))
        .countries(count("countries", 7, 11))
        .partnersPerCountry(count("partners-per-country", 1, 2))
        .nonCityPartners(count("non-city-partners", 0, 3))
        .localAgencies(
            AgencyDemand.builder()
                .standing(AgencyStanding.NON_CITY)
                .addCitation("https://example.org/agencies")
                .note("Unlike the call before")
                .build())
        .lead(
            LeadDemand.builder()
                .condition("holds a label")
                .addCitation("https://example.org/lead")
                .note("116 cities hold it")
                .build())
        .eligibility(
            EligibilityDemand.builder()
                .addCountry(Country.of("NO"))
                .addCitation("https://example.org/eligibility")
                .note("Others may observe")
                .build())
        .balance(
            BalanceDemand.builder()
                .addRegion(RegionCategory.TRANSITION)
                .addRegion(RegionCategory.LESS_DEVELOPED)
                .least(Rate.parse("0.7"))
                .addCitation("https://example.org/balance")
                .note("Rounded up")
                .build())
        .population(count("population", 50_000, 5_000_000))
        .procurement(
            ProcurementDemand.builder()
                .procurers(21)
                .procurerCountries(22)
                .participants(31)
                .participantCountries(32)
                .addCitation("Work Programme, General Annexes, E")
                .note("Public procurers only")
                .build())
        .months(count("months", 29, 30))
        .budget(money("budget", "EUR 600000.00", "EUR 850000.00"))
        .expertise(money("expertise", "EUR 105500.00", "EUR 144500.00"))
        .addRate(
            RateCeiling.builder()
                .addRegion(RegionCategory.MORE_DEVELOPED)
                .most(Rate.parse("0.65"))
                .addCitation("https://example.org/rates")
                .note("Up to")
                .build())
        .addPhase(
            CallPhase.builder()
                .name("First phase")
                .partners(count("partners-of-phase", 4, 5))
                .months(count("months-of-phase", 12, 18))
                .budget(money("budget-of-phase", "EUR 70000.00", "EUR 80000.00"))
                .build())
        .note("The rate of other countries was not found")
        .build();
  }

  private static CountDemand count(String what, int least, int most) {
    return CountDemand.builder()
        .least(least)
        .most(most)
        .addCitation("https://example.org/" + what)
        .note("Remark on " + what)
        .build();
  }

  private static MoneyDemand money(String what, String least, String most) {
    return MoneyDemand.builder()
        .least(Money.parse(least))
        .most(Money.parse(most))
        .addCitation("https://example.org/" + what)
        .note("Remark on " + what)
        .build();
  }
}

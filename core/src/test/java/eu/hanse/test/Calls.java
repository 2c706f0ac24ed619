package eu.hanse.test;

import com.google.common.collect.ImmutableList;
import eu.hanse.call.AgencyDemand;
import eu.hanse.call.AgencyStanding;
import eu.hanse.call.BalanceDemand;
import eu.hanse.call.Call;
import eu.hanse.call.CallPhase;
import eu.hanse.call.CallRegister;
import eu.hanse.call.CountDemand;
import eu.hanse.call.EligibilityDemand;
import eu.hanse.call.LeadDemand;
import eu.hanse.call.MoneyDemand;
import eu.hanse.call.ProcurementDemand;
import eu.hanse.call.RateCeiling;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.programme.RegionCategory;
import eu.hanse.time.PartialDate;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Random calls. Most demands are small, so that some programmes meet them and some do not. */
public final class Calls {

  private Calls() {}

  /** {@return calls with any of their demands} */
  public static Arbitrary<Call> calls() {
    return Draw.arbitrary(Calls::call);
  }

  /** {@return registers of at most four calls, most of which random programmes name} */
  public static Arbitrary<CallRegister> registers() {
    return Draw.arbitrary(draw -> CallRegister.of(draw.distinct(Calls::call, Call::id)));
  }

  static Call call(Draw draw) {
    PartialDate first = Values.partialDate(draw);
    PartialDate second = Values.partialDate(draw);
    boolean ordered = !second.isBefore(first);
    return Call.builder()
        .id(Ids.callId(draw))
        .title(Values.text(draw))
        .framework(draw.chance(20) ? Optional.of(Ids.frameworkId(draw)) : Optional.empty())
        .kind(draw.chance(20) ? Optional.of(draw.one(ProgrammeKind.class)) : Optional.empty())
        .opens(draw.maybe(it -> ordered ? first : second))
        .closes(draw.maybe(it -> ordered ? second : first))
        .partners(draw.maybe(Calls::count))
        .countries(draw.maybe(Calls::count))
        .partnersPerCountry(draw.maybe(Calls::count))
        .nonCityPartners(draw.maybe(Calls::count))
        .localAgencies(draw.maybe(Calls::agencies))
        .lead(draw.maybe(Calls::lead))
        .eligibility(draw.maybe(Calls::eligibility))
        .balance(draw.maybe(Calls::balance))
        .population(draw.maybe(Calls::count))
        .procurement(draw.maybe(Calls::procurement))
        .months(draw.maybe(Calls::count))
        .budget(draw.maybe(Calls::money))
        .expertise(draw.maybe(Calls::money))
        .addAllRates(draw.few(Calls::rate))
        .addAllPhases(draw.few(Calls::phase))
        .note(draw.maybe(Values::text))
        .build();
  }

  private static CallPhase phase(Draw draw) {
    return CallPhase.builder()
        .name(Values.text(draw))
        .partners(draw.maybe(Calls::count))
        .months(draw.maybe(Calls::count))
        .budget(draw.maybe(Calls::money))
        .build();
  }

  private static CountDemand count(Draw draw) {
    int least = draw.below(5);
    int most = draw.chance(95) ? least + draw.below(5) : Integer.MAX_VALUE;
    int limits = draw.below(3);
    return CountDemand.builder()
        .least(limits == 0 ? OptionalInt.empty() : OptionalInt.of(least))
        .most(limits == 1 ? OptionalInt.empty() : OptionalInt.of(most))
        .addAllCitations(citations(draw))
        .note(draw.maybe(Values::text))
        .build();
  }

  private static MoneyDemand money(Draw draw) {
    Money least = Money.ofMajor(CurrencyUnit.EUR, 1000L * draw.below(200));
    Money most = least.plusMajor(1000L * draw.below(200));
    int limits = draw.below(3);
    return MoneyDemand.builder()
        .least(limits == 0 ? Optional.empty() : Optional.of(least))
        .most(limits == 1 ? Optional.empty() : Optional.of(most))
        .addAllCitations(citations(draw))
        .note(draw.maybe(Values::text))
        .build();
  }

  private static RateCeiling rate(Draw draw) {
    RateCeiling.Builder ceiling =
        RateCeiling.builder()
            .most(Values.rate(draw))
            .addAllCitations(citations(draw))
            .note(draw.maybe(Values::text));
    return switch (draw.below(3)) {
      case 0 -> ceiling.addAllRegions(draw.several(RegionCategory.class)).build();
      case 1 -> ceiling.addAllCountries(draw.several(Values::country)).build();
      default -> ceiling.build();
    };
  }

  private static AgencyDemand agencies(Draw draw) {
    return AgencyDemand.builder()
        .standing(draw.one(AgencyStanding.class))
        .addAllCitations(citations(draw))
        .note(draw.maybe(Values::text))
        .build();
  }

  private static LeadDemand lead(Draw draw) {
    return LeadDemand.builder()
        .condition(draw.maybe(Values::text))
        .addAllCitations(citations(draw))
        .note(draw.maybe(Values::text))
        .build();
  }

  private static EligibilityDemand eligibility(Draw draw) {
    return EligibilityDemand.builder()
        .addAllCountries(draw.several(Values::country))
        .addAllCitations(citations(draw))
        .note(draw.maybe(Values::text))
        .build();
  }

  private static BalanceDemand balance(Draw draw) {
    return BalanceDemand.builder()
        .addRegion(draw.one(RegionCategory.class))
        .addRegion(draw.one(RegionCategory.class))
        .least(Values.rate(draw))
        .addAllCitations(citations(draw))
        .note(draw.maybe(Values::text))
        .build();
  }

  private static ProcurementDemand procurement(Draw draw) {
    boolean ofProcurers = draw.chance(50);
    return ProcurementDemand.builder()
        .procurers(ofProcurers ? OptionalInt.of(draw.below(4)) : OptionalInt.empty())
        .procurerCountries(draw.maybeBetween(0, 4))
        .participants(ofProcurers ? draw.maybeBetween(0, 4) : OptionalInt.of(draw.below(4)))
        .participantCountries(draw.maybeBetween(0, 4))
        .addAllCitations(citations(draw))
        .note(draw.maybe(Values::text))
        .build();
  }

  private static ImmutableList<String> citations(Draw draw) {
    return ImmutableList.<String>builder()
        .addAll(draw.few(Values::url))
        .add(Values.url(draw))
        .build();
  }
}

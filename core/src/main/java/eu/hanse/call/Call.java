package eu.hanse.call;

import com.google.common.collect.ImmutableList;
import eu.hanse.id.CallId;
import eu.hanse.id.FrameworkId;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.text.Description;
import eu.hanse.time.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A call for proposals, and what it demands of the programmes that answer it. What is not known of
 * a call is absent, and is then not demanded.
 */
@Value.Immutable
public abstract sealed class Call implements WithCall permits ImmutableCall {

  Call() {}

  /** {@return a builder; the id and the title are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identity, which programmes name} */
  public abstract CallId id();

  /** {@return the title, or a short description where the call has none} */
  public abstract String title();

  /** {@return the framework that funds it, such as {@code urbact-iii}} */
  public abstract Optional<FrameworkId> framework();

  /** {@return what the programmes are that answer it} */
  public abstract Optional<ProgrammeKind> kind();

  /** {@return when it opened; its demands hold from then on} */
  public abstract Optional<PartialDate> opens();

  /** {@return when it closed} */
  public abstract Optional<PartialDate> closes();

  /** {@return how many partners there are, the lead among them} */
  public abstract Optional<CountDemand> partners();

  /** {@return how many countries they come from} */
  public abstract Optional<CountDemand> countries();

  /** {@return how many partners besides the lead may come from one country} */
  public abstract Optional<CountDemand> partnersPerCountry();

  /** {@return how many partners are not cities} */
  public abstract Optional<CountDemand> nonCityPartners();

  /** {@return what local agencies count as} */
  public abstract Optional<AgencyDemand> localAgencies();

  /** {@return that the lead partner is a city; absent if it need not be one} */
  public abstract Optional<LeadDemand> lead();

  /** {@return which countries are eligible} */
  public abstract Optional<EligibilityDemand> eligibility();

  /** {@return which share of the partners comes from which regions} */
  public abstract Optional<BalanceDemand> balance();

  /** {@return how many inhabitants a city has that applies by itself} */
  public abstract Optional<CountDemand> population();

  /** {@return who takes part in a joint procurement} */
  public abstract Optional<ProcurementDemand> procurement();

  /** {@return how many months it lasts} */
  public abstract Optional<CountDemand> months();

  /** {@return what it may cost} */
  public abstract Optional<MoneyDemand> budget();

  /** {@return what experts may cost besides the budget} */
  public abstract Optional<MoneyDemand> expertise();

  /** {@return the highest rates granted} */
  public abstract ImmutableList<RateCeiling> rates();

  /** {@return the phases it prescribes, in order} */
  public abstract ImmutableList<CallPhase> phases();

  /** {@return a remark on the data, such as what was not found} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    if (opens().isPresent() && closes().isPresent() && closes().get().isBefore(opens().get())) {
      throw new IllegalArgumentException(
          "call from " + opens().get() + " to " + closes().get() + ": closes before it opens");
    }
  }

  /** {@return all that is known of the call, in several lines} */
  public String describe() {
    return new Description(toString())
        .line("framework", framework())
        .line("kind", kind())
        .line("opens", opens())
        .line("closes", closes())
        .line("partners", partners())
        .line("countries", countries())
        .line("per country", partnersPerCountry())
        .line("no cities", nonCityPartners())
        .line("agencies", localAgencies())
        .line("lead", lead())
        .line("eligible", eligibility())
        .line("balance", balance())
        .line("inhabitants", population())
        .line("procurement", procurement())
        .line("months", months())
        .line("budget", budget())
        .line("expertise", expertise())
        .lines("rates", rates())
        .lines("phases", phases())
        .line("note", note())
        .toString();
  }

  /** {@return the id and the title, in one line} */
  @Override
  public final String toString() {
    return "Call " + id() + " \"" + title() + "\"";
  }

  /** Builds a {@link Call}. */
  public static final class Builder extends ImmutableCall.Builder {
    Builder() {}
  }
}

package eu.hanse.call;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** How many take part in a joint procurement at least, and from how many countries. */
@Value.Immutable
public abstract sealed class ProcurementDemand implements WithProcurementDemand, Demand
    permits ImmutableProcurementDemand {

  ProcurementDemand() {}

  /** {@return a builder; one of the numbers and a citation are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the least number of public procurers} */
  public abstract OptionalInt procurers();

  /** {@return the least number of countries that these come from} */
  public abstract OptionalInt procurerCountries();

  /** {@return the least number of participants, procurers among them} */
  public abstract OptionalInt participants();

  /** {@return the least number of countries that these come from} */
  public abstract OptionalInt participantCountries();

  @Override
  public abstract ImmutableList<String> citations();

  @Override
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Checks.checkNumber("procurers", procurers());
    Checks.checkNumber("procurer countries", procurerCountries());
    Checks.checkNumber("participants", participants());
    Checks.checkNumber("participant countries", participantCountries());
    if (procurers().isEmpty()
        && procurerCountries().isEmpty()
        && participants().isEmpty()
        && participantCountries().isEmpty()) {
      throw new IllegalArgumentException(
          "procurement demand without number: expected procurers or participants, or how many"
              + " countries they come from");
    }
    Checks.checkCited(this);
  }

  /** {@return the numbers and where they are said, in one line} */
  @Override
  public final String toString() {
    StringBuilder text = new StringBuilder("at least");
    append(text, " procurers ", procurers());
    append(text, " procurer countries ", procurerCountries());
    append(text, " participants ", participants());
    append(text, " participant countries ", participantCountries());
    return Checks.cited(text.toString(), this);
  }

  private static void append(StringBuilder text, String what, OptionalInt number) {
    number.ifPresent(least -> text.append(what).append(least));
  }

  /** Builds a {@link ProcurementDemand}. */
  public static final class Builder extends ImmutableProcurementDemand.Builder {
    Builder() {}
  }
}

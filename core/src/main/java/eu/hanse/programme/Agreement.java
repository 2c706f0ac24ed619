package eu.hanse.programme;

import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.city.Party;
import eu.hanse.id.InitiativeReference;
import eu.hanse.id.SourceId;
import eu.hanse.time.DateSpan;
import java.util.Optional;
import org.immutables.value.Value;

/** A signed agreement. */
@Value.Immutable
public abstract sealed class Agreement implements WithAgreement permits ImmutableAgreement {

  Agreement() {}

  /** {@return a builder; the name is required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return its name} */
  public abstract String name();

  /** {@return who signed} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Party> parties();

  /** {@return the initiatives it is about} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<InitiativeReference> covers();

  /** {@return from when to when} */
  public abstract Optional<DateSpan> period();

  /** {@return what it is about, in a sentence or two} */
  public abstract Optional<String> summary();

  /** {@return a remark on the data, such as how certain it is} */
  public abstract Optional<String> note();

  /** {@return the sources that say so} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<SourceId> sources();

  /** {@return the name and the parties, in one line} */
  @Override
  public final String toString() {
    return name() + " of " + parties();
  }

  /** Builds an {@link Agreement}. */
  public static final class Builder extends ImmutableAgreement.Builder {
    Builder() {}
  }
}

package eu.hanse.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.id.SourceId;
import eu.hanse.text.Words;
import java.util.Optional;
import org.immutables.value.Value;

/** How a programme procures research and development in stages. */
@Value.Immutable
public abstract sealed class Procurement implements WithProcurement permits ImmutableProcurement {

  Procurement() {}

  /** {@return a builder; nothing is required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the lots} */
  public abstract ImmutableList<Lot> lots();

  /** {@return the stages, in order} */
  public abstract ImmutableList<ProcurementStage> stages();

  /** {@return a remark on the data, such as how certain it is} */
  public abstract Optional<String> note();

  /** {@return the sources that say so} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<SourceId> sources();

  /** {@return the numbers of lots and stages, in one line} */
  @Override
  public final String toString() {
    return "Procurement of "
        + Words.count(lots().size(), "lot", "lots")
        + " in "
        + Words.count(stages().size(), "stage", "stages");
  }

  /** Builds a {@link Procurement}. */
  public static final class Builder extends ImmutableProcurement.Builder {
    Builder() {}
  }
}

package eu.hanse.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.id.CityId;
import eu.hanse.id.InitiativeReference;
import eu.hanse.id.SourceId;
import java.util.Optional;
import org.immutables.value.Value;

/** A good practice on its way from one city to others. */
@Value.Immutable
public abstract sealed class Transfer implements WithTransfer permits ImmutableTransfer {

  Transfer() {}

  /** {@return a builder; the practice and the giving city are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the practice} */
  public abstract InitiativeReference practice();

  /** {@return the city that gives it} */
  public abstract CityId from();

  /** {@return the cities that take it over} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<CityId> to();

  /** {@return what they changed} */
  public abstract ImmutableList<String> adaptations();

  /** {@return a remark on the data, such as how certain it is} */
  public abstract Optional<String> note();

  /** {@return the sources that say so} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<SourceId> sources();

  /** {@return the practice and the cities, in one line} */
  @Override
  public final String toString() {
    return practice() + " from " + from() + " to " + to();
  }

  /** Builds a {@link Transfer}. */
  public static final class Builder extends ImmutableTransfer.Builder {
    Builder() {}
  }
}

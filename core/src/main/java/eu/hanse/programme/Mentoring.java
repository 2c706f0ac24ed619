package eu.hanse.programme;

import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.id.CityId;
import eu.hanse.id.SourceId;
import java.util.Optional;
import org.immutables.value.Value;

/** Support that a city or an expert gives to cities. */
@Value.Immutable
public abstract sealed class Mentoring implements WithMentoring permits ImmutableMentoring {

  Mentoring() {}

  /** {@return a builder; either a mentor or an expert is required, and not both} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the city that mentors} */
  public abstract Optional<CityId> mentor();

  /** {@return the name of the expert who mentors} */
  public abstract Optional<String> expert();

  /** {@return the cities that are mentored} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<CityId> mentees();

  /** {@return what it is about} */
  public abstract Optional<String> topic();

  /** {@return a remark on the data, such as how certain it is} */
  public abstract Optional<String> note();

  /** {@return the sources that say so} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<SourceId> sources();

  @Value.Check
  void check() {
    if (mentor().isPresent() == expert().isPresent()) {
      throw new IllegalArgumentException(
          "mentoring: expected either a mentor or an expert, and not both");
    }
  }

  /** {@return the mentor and the mentees, in one line} */
  @Override
  public final String toString() {
    return mentor().map(CityId::toString).or(this::expert).orElseThrow() + " mentors " + mentees();
  }

  /** Builds a {@link Mentoring}. */
  public static final class Builder extends ImmutableMentoring.Builder {
    Builder() {}
  }
}

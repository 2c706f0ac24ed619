package eu.hanse.source;

import eu.hanse.id.SourceId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a source says about a field of an entity, where that differs from the value adopted in the
 * field itself.
 */
@Value.Immutable
public abstract sealed class Claim implements WithClaim permits ImmutableClaim {

  Claim() {}

  /** {@return a builder; the path, the value and the source are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the field the claim is about, within the entity that holds the claim} */
  public abstract ValuePath path();

  /** {@return what the source says, as text} */
  public abstract String value();

  /** {@return the source that says so} */
  public abstract SourceId source();

  /** {@return a remark, such as why the claim was not adopted} */
  public abstract Optional<String> note();

  /** {@return the path, the value and the source, in one line} */
  @Override
  public final String toString() {
    return path() + " = \"" + value() + "\" (" + source() + ")";
  }

  /** Builds a {@link Claim}. */
  public static final class Builder extends ImmutableClaim.Builder {
    Builder() {}
  }
}

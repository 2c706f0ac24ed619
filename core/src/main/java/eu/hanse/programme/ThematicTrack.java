package eu.hanse.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.id.TrackId;
import java.util.Optional;
import org.immutables.value.Value;

/** A theme that a programme offers and cities choose to work on. */
@Value.Immutable
public abstract sealed class ThematicTrack implements WithThematicTrack
    permits ImmutableThematicTrack {

  ThematicTrack() {}

  /** {@return a builder; the id and the name are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identity, unique in its programme} */
  public abstract TrackId id();

  /** {@return its name} */
  public abstract String name();

  /** {@return other spellings and short names in sources} */
  public abstract ImmutableList<String> alsoKnownAs();

  /** {@return what it is about} */
  public abstract Optional<String> description();

  /** {@return its themes} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<String> themes();

  /** {@return the id and the name, in one line} */
  @Override
  public final String toString() {
    return "Track " + id() + " \"" + name() + "\"";
  }

  /** Builds a {@link ThematicTrack}. */
  public static final class Builder extends ImmutableThematicTrack.Builder {
    Builder() {}
  }
}

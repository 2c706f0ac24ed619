package eu.hanse.source;

import eu.hanse.id.SourceId;
import eu.hanse.text.Description;
import eu.hanse.time.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A document, page or data set that says something about the things modelled. */
@Value.Immutable
public abstract sealed class Source implements WithSource permits ImmutableSource {

  Source() {}

  /** {@return a builder; the id and the title are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identity, unique in a catalogue} */
  public abstract SourceId id();

  /** {@return the title, or a short description where the source has none} */
  public abstract String title();

  /** {@return who published it} */
  public abstract Optional<String> publisher();

  /** {@return when it was published} */
  public abstract Optional<PartialDate> published();

  /** {@return the address it is or was found at} */
  public abstract Optional<String> url();

  /** {@return when it was read} */
  public abstract Optional<PartialDate> retrieved();

  /** {@return the licence or terms under which it may be reused, such as {@code CC BY 4.0}} */
  public abstract Optional<String> licence();

  /** {@return a remark on the source} */
  public abstract Optional<String> note();

  /** {@return all that is known of the source, in several lines} */
  public String describe() {
    return new Description(toString())
        .line("publisher", publisher())
        .line("published", published())
        .line("url", url())
        .line("retrieved", retrieved())
        .line("licence", licence())
        .line("note", note())
        .toString();
  }

  /** {@return the id and the title, in one line} */
  @Override
  public final String toString() {
    return "Source " + id() + " \"" + title() + "\"";
  }

  /** Builds a {@link Source}. */
  public static final class Builder extends ImmutableSource.Builder {
    Builder() {}
  }
}

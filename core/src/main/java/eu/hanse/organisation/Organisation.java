package eu.hanse.organisation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.SourceId;
import eu.hanse.place.Country;
import eu.hanse.source.Claim;
import eu.hanse.text.Description;
import eu.hanse.text.Keys;
import java.util.Optional;
import org.immutables.value.Value;

/** A body that takes part, pays, supplies or supports, and is not itself a city. */
@Value.Immutable
public abstract sealed class Organisation implements WithOrganisation
    permits ImmutableOrganisation {

  Organisation() {}

  /** {@return a builder; the id, the name and the kind are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identity, unique in a catalogue} */
  public abstract OrganisationId id();

  /** {@return the name under which it is best known} */
  public abstract String name();

  /** {@return names in other languages, by language tag (BCP 47)} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, String> names();

  /** {@return what it is} */
  public abstract OrganisationKind kind();

  /** {@return the country it is established in} */
  public abstract Optional<Country> country();

  /** {@return identifiers given by others, by scheme, such as {@code pic} or {@code ror}} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, String> identifiers();

  /** {@return its web address} */
  public abstract Optional<String> url();

  /** {@return a remark on the data, such as how certain it is} */
  public abstract Optional<String> note();

  /** {@return what sources say where they differ from the values adopted here} */
  public abstract ImmutableList<Claim> claims();

  /** {@return the sources that say so} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<SourceId> sources();

  @Value.Check
  void check() {
    Keys.checkLanguageTags(names().keySet());
    Keys.checkSchemes(identifiers().keySet());
  }

  /** {@return all that is known of the organisation, in several lines} */
  public String describe() {
    return new Description(toString())
        .lines("names", names())
        .line("kind", kind())
        .line("country", country().map(Country::englishName))
        .lines("identifiers", identifiers())
        .line("url", url())
        .line("note", note())
        .lines("claims", claims())
        .lines("sources", sources())
        .toString();
  }

  /** {@return the id and the name, in one line} */
  @Override
  public final String toString() {
    return "Organisation " + id() + " \"" + name() + "\"";
  }

  /** Builds an {@link Organisation}. */
  public static final class Builder extends ImmutableOrganisation.Builder {
    Builder() {}
  }
}

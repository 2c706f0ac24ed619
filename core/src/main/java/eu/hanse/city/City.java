package eu.hanse.city;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.governance.GovernancePlacement;
import eu.hanse.governance.Mandate;
import eu.hanse.id.CityId;
import eu.hanse.id.SourceId;
import eu.hanse.place.Country;
import eu.hanse.place.GeoPoint;
import eu.hanse.place.NutsCode;
import eu.hanse.place.NutsVersion;
import eu.hanse.source.Claim;
import eu.hanse.text.Description;
import eu.hanse.text.Keys;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A territory and its local authority, as it joins programmes: a municipality, but also a
 * metropolis or a community of municipalities.
 */
@Value.Immutable
public abstract sealed class City implements WithCity permits ImmutableCity {

  City() {}

  /** {@return a builder; the id, the name, the kind and the country are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identity, unique in a catalogue} */
  public abstract CityId id();

  /** {@return the name under which it is best known} */
  public abstract String name();

  /** {@return names in other languages, by language tag (BCP 47)} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, String> names();

  /** {@return other names under which sources mention it} */
  public abstract ImmutableList<String> aliases();

  /** {@return what it is} */
  public abstract CityKind kind();

  /** {@return the country it lies in} */
  public abstract Country country();

  /** {@return the NUTS region it lies in, as small as is known} */
  public abstract Optional<NutsCode> nuts();

  /** {@return the version of the classification that the code is taken from} */
  public abstract Optional<NutsVersion> nutsVersion();

  /** {@return its position} */
  public abstract Optional<GeoPoint> location();

  /** {@return its inhabitants} */
  public abstract Optional<Population> population();

  /** {@return identifiers given by others, by scheme, such as {@code wikidata} or {@code urau}} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, String> identifiers();

  /** {@return the metropolis or community it belongs to} */
  public abstract Optional<CityId> partOf();

  /** {@return the terms of its elected officials} */
  public abstract ImmutableList<Mandate> mandates();

  /** {@return where the core teams of its strategies sit} */
  public abstract ImmutableList<GovernancePlacement> placements();

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

  /** {@return all that is known of the city, in several lines} */
  public String describe() {
    return new Description(toString())
        .lines("names", names())
        .lines("aliases", aliases())
        .line("kind", kind())
        .line("country", country().englishName())
        .line("nuts", nuts().map(code -> code + nutsVersion().map(v -> " of " + v).orElse("")))
        .line("location", location())
        .line("population", population())
        .lines("identifiers", identifiers())
        .line("part of", partOf())
        .lines("mandates", mandates())
        .lines("placements", placements())
        .line("note", note())
        .lines("claims", claims())
        .lines("sources", sources())
        .toString();
  }

  /** {@return the id, the name and the country, in one line} */
  @Override
  public final String toString() {
    return "City " + id() + " \"" + name() + "\" (" + country() + ")";
  }

  /** Builds a {@link City}. */
  public static final class Builder extends ImmutableCity.Builder {
    Builder() {}
  }
}

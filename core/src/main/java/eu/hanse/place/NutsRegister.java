package eu.hanse.place;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reference data: which NUTS codes, and codes of the statistical regions of other countries, exist
 * in which version of the classification. Immutable.
 *
 * <p>The codes of countries outside the European Union are complete in the versions 2021 and 2024
 * only. Those of the United Kingdom end with 2021.
 */
public final class NutsRegister {

  private static final String RESOURCE = "nuts-codes.tsv";

  /** By code, as text: none of the many codes need be checked, only those that are looked up. */
  private final ImmutableMap<String, Region> regions;

  /** By the European Union code of the country, which is how its NUTS codes begin. */
  private final ImmutableMap<String, NutsVersion> latestVersions;

  private record Region(String name, ImmutableSortedSet<NutsVersion> versions) {}

  private NutsRegister(ImmutableMap<String, Region> regions) {
    this.regions = regions;
    Map<String, NutsVersion> latest = new HashMap<>();
    regions.forEach(
        (code, region) ->
            latest.merge(
                code.substring(0, 2),
                region.versions().last(),
                (a, b) -> a.compareTo(b) < 0 ? b : a));
    this.latestVersions = ImmutableMap.copyOf(latest);
  }

  /** {@return the codes of the versions 2013, 2016, 2021 and 2024, published by Eurostat} */
  public static NutsRegister standard() {
    return Standard.REGISTER;
  }

  /** Reads the resource once, and only if it is needed. */
  private static final class Standard {
    static final NutsRegister REGISTER = read();
  }

  private static NutsRegister read() {
    InputStream resource =
        Objects.requireNonNull(NutsRegister.class.getResourceAsStream(RESOURCE), RESOURCE);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return of(reader.lines().skip(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the register of lines of a code, its versions and its name, separated by tabs} */
  static NutsRegister of(Stream<String> lines) {
    ImmutableMap.Builder<String, Region> regions = ImmutableMap.builder();
    // There are many regions, and few ways in which the versions go together.
    Map<String, ImmutableSortedSet<NutsVersion>> versions = new HashMap<>();
    lines.forEach(
        line -> {
          String[] cells = line.split("\t", -1);
          regions.put(
              cells[0],
              new Region(cells[2], versions.computeIfAbsent(cells[1], NutsRegister::versions)));
        });
    return new NutsRegister(regions.buildOrThrow());
  }

  private static ImmutableSortedSet<NutsVersion> versions(String years) {
    return Arrays.stream(years.split(" ", -1))
        .map(NutsVersion::of)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * {@return whether the code exists in some version}
   *
   * @param code the code
   */
  public boolean contains(NutsCode code) {
    return regions.containsKey(code.code());
  }

  /**
   * {@return the versions in which the code exists; none if it is unknown}
   *
   * @param code the code
   */
  public ImmutableSortedSet<NutsVersion> versionsOf(NutsCode code) {
    Region region = regions.get(code.code());
    return region == null ? ImmutableSortedSet.of() : region.versions();
  }

  /**
   * {@return the region's name in its own language; empty if the code is unknown, or if it ended
   * before 2021 and its name is not kept}
   *
   * @param code the code
   */
  public Optional<String> nameOf(NutsCode code) {
    return Optional.ofNullable(regions.get(code.code()))
        .map(Region::name)
        .filter(name -> !name.isEmpty());
  }

  /**
   * {@return the latest version with codes of the country; empty if there is none}
   *
   * @param country the country
   */
  public Optional<NutsVersion> latestVersionOf(Country country) {
    return Optional.ofNullable(latestVersions.get(country.euCode()));
  }

  /**
   * {@return the code that a region of an earlier version probably has today: the only code in the
   * latest version that covers the country which is of the same country and level and whose region
   * has the same name; empty if there is none or more than one, if the name of the region is not
   * kept, or if the code itself is in the latest version}
   *
   * <p>That a name stayed does not mean that the borders did: a region mostly gets a new code
   * because its borders changed, or those of the region it is part of. A place at the edge of the
   * earlier region may lie in a neighbour of the later one, and of regions above level 3 whole
   * parts may: {@code PT16B} was part of {@code PT16}, Centro; its successor {@code PT1D1} is not
   * part of {@code PT19}, which is called Centro today.
   *
   * @param code the code
   */
  public Optional<NutsCode> successorOf(NutsCode code) {
    Optional<NutsVersion> latest = latestVersionOf(code.country());
    Optional<String> name = nameOf(code);
    if (name.isEmpty() || versionsOf(code).contains(latest.orElseThrow())) {
      return Optional.empty();
    }
    List<NutsCode> sameName =
        regions.entrySet().stream()
            .filter(other -> other.getValue().name().equals(name.get()))
            .filter(other -> other.getValue().versions().contains(latest.get()))
            .map(other -> NutsCode.of(other.getKey()))
            .filter(other -> other.level() == code.level())
            .filter(other -> other.country().equals(code.country()))
            .toList();
    return sameName.size() == 1 ? Optional.of(sameName.get(0)) : Optional.empty();
  }

  /** {@return the number of codes} */
  public int size() {
    return regions.size();
  }

  /** {@return how many codes there are, in one line} */
  @Override
  public String toString() {
    return "NutsRegister of " + size() + " codes";
  }
}

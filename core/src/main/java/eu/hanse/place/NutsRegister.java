package eu.hanse.place;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

  private final ImmutableMap<NutsCode, Region> regions;
  private final ImmutableMap<Country, NutsVersion> latestVersions;

  private record Region(String name, ImmutableSortedSet<NutsVersion> versions) {}

  private NutsRegister(Map<NutsCode, Region> regions) {
    this.regions = ImmutableMap.copyOf(regions);
    Map<Country, NutsVersion> latest = new HashMap<>();
    regions.forEach(
        (code, region) ->
            latest.merge(
                code.country(), region.versions().last(), (a, b) -> a.compareTo(b) < 0 ? b : a));
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
    Map<NutsCode, Region> regions = new HashMap<>();
    lines.forEach(line -> addTo(regions, line));
    return new NutsRegister(regions);
  }

  private static void addTo(Map<NutsCode, Region> regions, String line) {
    String[] cells = line.split("\t", -1);
    Set<NutsVersion> versions = EnumSet.noneOf(NutsVersion.class);
    for (String year : cells[1].split(" ", -1)) {
      versions.add(NutsVersion.of(year));
    }
    regions.put(NutsCode.of(cells[0]), new Region(cells[2], ImmutableSortedSet.copyOf(versions)));
  }

  /**
   * {@return whether the code exists in some version}
   *
   * @param code the code
   */
  public boolean contains(NutsCode code) {
    return regions.containsKey(code);
  }

  /**
   * {@return the versions in which the code exists; none if it is unknown}
   *
   * @param code the code
   */
  public ImmutableSortedSet<NutsVersion> versionsOf(NutsCode code) {
    Region region = regions.get(code);
    return region == null ? ImmutableSortedSet.of() : region.versions();
  }

  /**
   * {@return the region's name in its own language; empty if the code is unknown, or if it ended
   * before 2021 and its name is not kept}
   *
   * @param code the code
   */
  public Optional<String> nameOf(NutsCode code) {
    return Optional.ofNullable(regions.get(code)).map(Region::name).filter(name -> !name.isEmpty());
  }

  /**
   * {@return the latest version with codes of the country; empty if there is none}
   *
   * @param country the country
   */
  public Optional<NutsVersion> latestVersionOf(Country country) {
    return Optional.ofNullable(latestVersions.get(country));
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
        regions.keySet().stream()
            .filter(other -> other.level() == code.level())
            .filter(other -> nameOf(other).equals(name))
            .filter(other -> other.country().equals(code.country()))
            .filter(other -> versionsOf(other).contains(latest.get()))
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

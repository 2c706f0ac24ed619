package eu.hanse.benchmarks.data;

import com.google.common.collect.ImmutableList;
import eu.hanse.city.City;
import eu.hanse.city.CityKind;
import eu.hanse.city.Population;
import eu.hanse.governance.GovernancePlacement;
import eu.hanse.governance.Mandate;
import eu.hanse.governance.PlacementDriver;
import eu.hanse.governance.PlacementModel;
import eu.hanse.id.CityId;
import eu.hanse.place.Country;
import eu.hanse.place.CountryExtent;
import eu.hanse.place.GeoPoint;
import eu.hanse.place.NutsCode;
import eu.hanse.place.NutsRegister;
import eu.hanse.place.NutsVersion;
import eu.hanse.time.DateSpan;
import eu.hanse.time.PartialDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes the cities, with regions that exist and positions within their countries. */
final class CityGenerator {

  static final int COUNT = 3_000;

  private static final double SMALLEST = 8_000;
  private static final int LARGEST = 4_000_000;

  private final long seed;
  private final Set<CityId> ids = new HashSet<>();
  private final Map<Country, List<NutsCode>> regions = new HashMap<>();

  private CityGenerator(long seed) {
    this.seed = seed;
  }

  static ImmutableList<City> cities(long seed) {
    CityGenerator generator = new CityGenerator(seed);
    return IntStream.range(0, COUNT)
        .mapToObj(generator::city)
        .collect(ImmutableList.toImmutableList());
  }

  private City city(int number) {
    Draw draw = Draw.of(seed, "city", number);
    String name = Phrases.place(draw);
    while (!ids.add(CityId.of(Phrases.slug(name)))) {
      name = Phrases.place(draw) + "-" + Phrases.place(draw);
    }
    Country country = draw.oneOf(Countries.BY_FREQUENCY);
    City.Builder city =
        City.builder()
            .id(CityId.of(Phrases.slug(name)))
            .name(name)
            .kind(draw.chance(0.9) ? CityKind.MUNICIPALITY : CityKind.METROPOLIS)
            .country(country)
            .location(location(draw, country))
            .population(
                Population.of(
                    (long) Math.min(LARGEST, draw.powerLaw(SMALLEST, 0.8)),
                    draw.between(2018, 2023)))
            .putIdentifier("wikidata", "Q" + draw.between(1_000, 90_000_000))
            .addSource(SourceGenerator.general(draw));
    List<NutsCode> codes = regions.computeIfAbsent(country, CityGenerator::regions);
    if (!codes.isEmpty() && draw.chance(0.9)) {
      city.nuts(draw.oneOf(codes));
    }
    if (draw.chance(0.3)) {
      city.putName("en", name + " City");
    }
    if (draw.chance(0.2)) {
      addGovernance(city, draw);
    }
    return city.build();
  }

  /** The smallest regions of today whose codes are digits, as most are. */
  private static List<NutsCode> regions(Country country) {
    NutsRegister register = NutsRegister.standard();
    NutsVersion latest = register.latestVersionOf(country).orElseThrow();
    return IntStream.range(0, 1_000)
        .mapToObj(
            digits -> NutsCode.of(country.euCode() + Integer.toString(1_000 + digits).substring(1)))
        .filter(code -> register.versionsOf(code).contains(latest))
        .toList();
  }

  private static GeoPoint location(Draw draw, Country country) {
    CountryExtent extent = CountryExtent.of(country).orElseThrow();
    return GeoPoint.of(
        between(draw, extent.south(), extent.north()), between(draw, extent.west(), extent.east()));
  }

  private static double between(Draw draw, double least, double most) {
    return Math.round((least + draw.share() * (most - least)) * 10_000) / 10_000.0;
  }

  private static void addGovernance(City.Builder city, Draw draw) {
    city.addMandate(
        Mandate.builder()
            .body("City council")
            .period(DateSpan.of(PartialDate.ofMonth(2014, 6), PartialDate.ofMonth(2020, 5)))
            .addSource(SourceGenerator.general(draw))
            .build());
    city.addPlacement(
        GovernancePlacement.builder()
            .strategy("smart city")
            .model(PlacementModel.DEDICATED_UNIT)
            .addUnit("Department of " + Phrases.theme(draw))
            .period(DateSpan.from(PartialDate.ofYear(draw.between(2012, 2020))))
            .addDriver(draw.chance(0.5) ? PlacementDriver.BUDGET : PlacementDriver.SKILLS)
            .addSource(SourceGenerator.general(draw))
            .build());
  }
}

package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.place.CountryExtent;
import eu.hanse.place.GeoPoint;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;

/**
 * Reports a position that lies in the city's country only with latitude and longitude exchanged.
 */
final class CityLocationSwapped implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("city.location-swapped"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.CITY)
          .condition(
              "The position of a city lies in its country only if latitude and longitude are"
                  + " exchanged.")
          .rationale("Some data sets give longitude first; on a map the city would lie far away.")
          .advice("Exchange lat and lon.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(City city, RuleContext context, Findings findings) {
    findings.skipIf(city.location().isEmpty(), "its location is not known");
    city.location()
        .filter(point -> Math.abs(point.lon()) <= 90)
        .ifPresent(point -> check(city, point, GeoPoint.of(point.lon(), point.lat()), findings));
  }

  private static void check(City city, GeoPoint point, GeoPoint exchanged, Findings findings) {
    CountryExtent.of(city.country())
        .filter(extent -> !extent.contains(point) && extent.contains(exchanged))
        .ifPresent(
            extent ->
                findings
                    .at(EntityKey.of(city.id()), ValuePath.of("location"))
                    .with("name", city.name())
                    .with("country", city.country().englishName())
                    .with("lat", point.lat())
                    .with("lon", point.lon())
                    .advise("Exchange them: latitude {lon}, longitude {lat}.")
                    .say(
                        "The position of {name}, latitude {lat} and longitude {lon}, lies in"
                            + " {country} only if the two are exchanged."));
  }
}

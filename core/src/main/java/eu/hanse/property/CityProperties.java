package eu.hanse.property;

import eu.hanse.city.City;
import eu.hanse.city.Population;
import eu.hanse.governance.GovernancePlacement;
import eu.hanse.governance.Mandate;
import eu.hanse.place.GeoPoint;
import eu.hanse.text.Keys;

/** The properties of cities. */
final class CityProperties {

  private CityProperties() {}

  static final PropertyTable<GeoPoint> GEO_POINT =
      PropertyTable.<GeoPoint>of("point")
          .required("lat", GeoPoint::lat)
          .required("lon", GeoPoint::lon)
          .build();

  static final PropertyTable<Population> POPULATION =
      PropertyTable.<Population>of("population")
          .required("count", Population::count)
          .optionalInt("year", Population::year)
          .build();

  static final PropertyTable<Mandate> MANDATE =
      PropertyTable.<Mandate>of("mandate")
          .text("body", Mandate::body)
          .optional("period", Mandate::period)
          .list("elections", Mandate::elections)
          .optionalText("note", Mandate::note)
          .list("sources", Mandate::sources)
          .build();

  static final PropertyTable<GovernancePlacement> GOVERNANCE_PLACEMENT =
      PropertyTable.<GovernancePlacement>of("governance placement")
          .text("strategy", GovernancePlacement::strategy)
          .required("model", GovernancePlacement::model)
          .texts("units", GovernancePlacement::units)
          .optionalText("reportsTo", GovernancePlacement::reportsTo)
          .optional("period", GovernancePlacement::period)
          .list("drivers", GovernancePlacement::drivers)
          .optional("changeReason", GovernancePlacement::changeReason)
          .optionalText("note", GovernancePlacement::note)
          .list("sources", GovernancePlacement::sources)
          .build();

  static final PropertyTable<City> CITY =
      PropertyTable.<City>of("city")
          .required("id", City::id)
          .text("name", City::name)
          .map("names", Keys.LANGUAGE_TAG, City::names)
          .texts("aliases", City::aliases)
          .required("kind", City::kind)
          .required("country", City::country)
          .optional("nuts", City::nuts)
          .optional("nutsVersion", City::nutsVersion)
          .optional("location", GEO_POINT, City::location)
          .optional("population", POPULATION, City::population)
          .map("identifiers", Keys.SCHEME, City::identifiers)
          .optional("partOf", City::partOf)
          .list("mandates", MANDATE, City::mandates)
          .list("placements", GOVERNANCE_PLACEMENT, City::placements)
          .optionalText("note", City::note)
          .list("claims", SourceProperties.CLAIM, City::claims)
          .list("sources", City::sources)
          .build();
}

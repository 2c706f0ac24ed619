package eu.hanse.io.shape;

import eu.hanse.city.City;
import eu.hanse.city.CityKind;
import eu.hanse.city.Population;
import eu.hanse.governance.ChangeReason;
import eu.hanse.governance.GovernancePlacement;
import eu.hanse.governance.Mandate;
import eu.hanse.governance.PlacementDriver;
import eu.hanse.governance.PlacementModel;
import eu.hanse.place.GeoPoint;
import java.util.OptionalInt;

/** The JSON forms of cities and what belongs to them. */
final class CityShapes {

  private CityShapes() {}

  static final ChoiceCodec<PlacementModel> PLACEMENT_MODEL =
      new ChoiceCodec<>("placement model", PlacementModel.class);

  static final ChoiceCodec<PlacementDriver> PLACEMENT_DRIVER =
      new ChoiceCodec<>("placement driver", PlacementDriver.class);

  static final ChoiceCodec<ChangeReason> CHANGE_REASON =
      new ChoiceCodec<>("change reason", ChangeReason.class);

  static final ChoiceCodec<CityKind> CITY_KIND = new ChoiceCodec<>("city kind", CityKind.class);

  private static final class GeoPointDraft {
    double lat;
    double lon;
  }

  static final Shape<GeoPoint, ?> GEO_POINT =
      Shape.of(
              "point",
              GeoPoint.class,
              "A position on Earth in WGS84.",
              GeoPointDraft::new,
              draft -> GeoPoint.of(draft.lat, draft.lon))
          .required(
              "lat",
              Codecs.LATITUDE,
              GeoPoint::lat,
              (draft, lat) -> draft.lat = lat,
              "The latitude in degrees, north positive.")
          .required(
              "lon",
              Codecs.LONGITUDE,
              GeoPoint::lon,
              (draft, lon) -> draft.lon = lon,
              "The longitude in degrees, east positive.")
          .build();

  private static final class PopulationDraft {
    long count;
    OptionalInt year = OptionalInt.empty();
  }

  static final Shape<Population, ?> POPULATION =
      Shape.of(
              "population",
              Population.class,
              "A number of inhabitants.",
              PopulationDraft::new,
              draft -> new Population(draft.count, draft.year))
          .required(
              "count",
              Codecs.INHABITANTS,
              Population::count,
              (draft, count) -> draft.count = count,
              "How many inhabitants.")
          .optionalInt(
              "year",
              Codecs.YEAR,
              Population::year,
              (draft, year) -> draft.year = OptionalInt.of(year),
              "The year counted.")
          .build();

  static final Shape<Mandate, Mandate.Builder> MANDATE =
      Shape.of(
              "mandate",
              Mandate.class,
              "A term of elected officials. Elections change priorities and organisation: mandates and placements together let one see it.",
              Mandate::builder,
              Mandate.Builder::build)
          .required(
              "body",
              Codecs.TEXT,
              Mandate::body,
              Mandate.Builder::body,
              "The body or office, such as a council or a mayor.")
          .optional(
              "period",
              Codecs.DATE_SPAN,
              Mandate::period,
              Mandate.Builder::period,
              "From the first day in office to the last; not the election day, which comes before.")
          .list(
              "elections",
              Codecs.DATE_SPAN,
              Mandate::elections,
              Mandate.Builder::addElection,
              "The voting days, one span for each round.")
          .optional(
              "note",
              Codecs.TEXT,
              Mandate::note,
              Mandate.Builder::note,
              "A remark on the data, such as how certain it is.")
          .set(
              "sources",
              Codecs.SOURCE_ID,
              Mandate::sources,
              Mandate.Builder::addSource,
              "The sources that say so.")
          .identifiedBy(it -> it.body() + it.period().map(period -> " " + period).orElse(""))
          .build();

  static final Shape<GovernancePlacement, GovernancePlacement.Builder> GOVERNANCE_PLACEMENT =
      Shape.of(
              "governance placement",
              GovernancePlacement.class,
              "Where the core team of a strategy sits in a city's organisation, during a period.",
              GovernancePlacement::builder,
              GovernancePlacement.Builder::build)
          .required(
              "strategy",
              Codecs.TEXT,
              GovernancePlacement::strategy,
              GovernancePlacement.Builder::strategy,
              "The strategy, such as smart city; placements of one strategy follow one another.")
          .required(
              "model",
              PLACEMENT_MODEL,
              GovernancePlacement::model,
              GovernancePlacement.Builder::model,
              "Where the team sits.")
          .list(
              "units",
              Codecs.TEXT,
              GovernancePlacement::units,
              GovernancePlacement.Builder::addUnit,
              "The names of the departments or bodies.")
          .optional(
              "reportsTo",
              Codecs.TEXT,
              GovernancePlacement::reportsTo,
              GovernancePlacement.Builder::reportsTo,
              "Whom or what the team answers to.")
          .optional(
              "period",
              Codecs.DATE_SPAN,
              GovernancePlacement::period,
              GovernancePlacement.Builder::period,
              "When it held.")
          .set(
              "drivers",
              PLACEMENT_DRIVER,
              GovernancePlacement::drivers,
              GovernancePlacement.Builder::addDriver,
              "What the choice depends on.")
          .optional(
              "changeReason",
              CHANGE_REASON,
              GovernancePlacement::changeReason,
              GovernancePlacement.Builder::changeReason,
              "Why it replaced the placement before it.")
          .optional(
              "note",
              Codecs.TEXT,
              GovernancePlacement::note,
              GovernancePlacement.Builder::note,
              "A remark on the data, such as how certain it is.")
          .set(
              "sources",
              Codecs.SOURCE_ID,
              GovernancePlacement::sources,
              GovernancePlacement.Builder::addSource,
              "The sources that say so.")
          .identifiedBy(placement -> placement.strategy() + " " + placement.model())
          .build();

  static final Shape<City, City.Builder> CITY =
      Shape.of(
              "city",
              City.class,
              "A territory and its local authority, as it joins programmes: a municipality, but also a metropolis or a community of municipalities.",
              City::builder,
              City.Builder::build)
          .required(
              "id",
              Codecs.CITY_ID,
              City::id,
              City.Builder::id,
              "The identity, unique in a catalogue.")
          .required(
              "name",
              Codecs.TEXT,
              City::name,
              City.Builder::name,
              "The name under which it is best known.")
          .map(
              "names",
              Codecs.LANGUAGE_TAG,
              City::names,
              City.Builder::putName,
              "Names in other languages, by language tag (BCP 47).")
          .list(
              "aliases",
              Codecs.TEXT,
              City::aliases,
              City.Builder::addAlias,
              "Other names under which sources mention it.")
          .required("kind", CITY_KIND, City::kind, City.Builder::kind, "What it is.")
          .required(
              "country",
              Codecs.COUNTRY,
              City::country,
              City.Builder::country,
              "The country it lies in.")
          .optional(
              "nuts",
              Codecs.NUTS_CODE,
              City::nuts,
              City.Builder::nuts,
              "The NUTS region it lies in, as small as is known.")
          .optional(
              "nutsVersion",
              Codecs.NUTS_VERSION,
              City::nutsVersion,
              City.Builder::nutsVersion,
              "The version of the classification that the code is taken from.")
          .optional("location", GEO_POINT, City::location, City.Builder::location, "Its position.")
          .optional(
              "population",
              POPULATION,
              City::population,
              City.Builder::population,
              "Its inhabitants.")
          .map(
              "identifiers",
              Codecs.SCHEME,
              City::identifiers,
              City.Builder::putIdentifier,
              "Identifiers given by others, by scheme, such as wikidata or urau.")
          .optional(
              "partOf",
              Codecs.CITY_ID,
              City::partOf,
              City.Builder::partOf,
              "The metropolis or community it belongs to.")
          .list(
              "mandates",
              MANDATE,
              City::mandates,
              City.Builder::addMandate,
              "The terms of its elected officials.")
          .list(
              "placements",
              GOVERNANCE_PLACEMENT,
              City::placements,
              City.Builder::addPlacement,
              "Where the core teams of its strategies sit.")
          .optional(
              "note",
              Codecs.TEXT,
              City::note,
              City.Builder::note,
              "A remark on the data, such as how certain it is.")
          .list(
              "claims",
              SourceShapes.CLAIM,
              City::claims,
              City.Builder::addClaim,
              "What sources say where they differ from the values adopted here.")
          .set(
              "sources",
              Codecs.SOURCE_ID,
              City::sources,
              City.Builder::addSource,
              "The sources that say so.")
          .identifiedBy(city -> city.id().value())
          .build();
}

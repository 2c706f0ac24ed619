package eu.hanse.test;

import eu.hanse.city.City;
import eu.hanse.city.CityKind;
import eu.hanse.governance.ChangeReason;
import eu.hanse.governance.GovernancePlacement;
import eu.hanse.governance.Mandate;
import eu.hanse.governance.PlacementDriver;
import eu.hanse.governance.PlacementModel;
import eu.hanse.organisation.Organisation;
import eu.hanse.organisation.OrganisationKind;
import eu.hanse.place.NutsVersion;
import eu.hanse.source.Claim;
import eu.hanse.source.Source;
import net.jqwik.api.Arbitrary;

/** Random sources, organisations and cities, and what belongs to them. */
public final class Entities {

  private Entities() {}

  /** {@return sources with any of their fields} */
  public static Arbitrary<Source> sources() {
    return Draw.arbitrary(Entities::source);
  }

  /** {@return claims about any path, existing or not} */
  public static Arbitrary<Claim> claims() {
    return Draw.arbitrary(Entities::claim);
  }

  /** {@return organisations with any of their fields} */
  public static Arbitrary<Organisation> organisations() {
    return Draw.arbitrary(Entities::organisation);
  }

  /** {@return terms of office, some of which end before they start} */
  public static Arbitrary<Mandate> mandates() {
    return Draw.arbitrary(Entities::mandate);
  }

  /** {@return placements of every model} */
  public static Arbitrary<GovernancePlacement> placements() {
    return Draw.arbitrary(Entities::placement);
  }

  /** {@return cities with any of their fields, which need not fit one another} */
  public static Arbitrary<City> cities() {
    return Draw.arbitrary(Entities::city);
  }

  static Source source(Draw draw) {
    return Source.builder()
        .id(Ids.sourceId(draw))
        .title(Values.text(draw))
        .publisher(draw.maybe(Values::text))
        .published(draw.maybe(Values::partialDate))
        .url(draw.maybe(Values::url))
        .retrieved(draw.maybe(Values::partialDate))
        .licence(draw.maybe(Values::text))
        .note(draw.maybe(Values::text))
        .build();
  }

  static Claim claim(Draw draw) {
    return Claim.builder()
        .path(Values.valuePath(draw))
        .value(Values.text(draw))
        .source(Ids.sourceId(draw))
        .note(draw.maybe(Values::text))
        .build();
  }

  static Organisation organisation(Draw draw) {
    return Organisation.builder()
        .id(Ids.organisationId(draw))
        .name(Values.text(draw))
        .putAllNames(draw.entries(Values::language, Values::text))
        .kind(draw.one(OrganisationKind.class))
        .country(draw.maybe(Values::country))
        .putAllIdentifiers(draw.entries(Values::scheme, Values::identifier))
        .url(draw.maybe(Values::url))
        .note(draw.maybe(Values::text))
        .addAllClaims(draw.few(Entities::claim))
        .addAllSources(Ids.sources(draw))
        .build();
  }

  static Mandate mandate(Draw draw) {
    return Mandate.builder()
        .body(Values.text(draw))
        .period(draw.maybe(Values::dateSpan))
        .addAllElections(draw.few(Values::dateSpan))
        .note(draw.maybe(Values::text))
        .addAllSources(Ids.sources(draw))
        .build();
  }

  static GovernancePlacement placement(Draw draw) {
    return GovernancePlacement.builder()
        .strategy(draw.chance(70) ? "smart city" : Values.text(draw))
        .model(draw.one(PlacementModel.class))
        .addAllUnits(draw.few(Values::text))
        .reportsTo(draw.maybe(Values::text))
        .period(draw.maybe(Values::dateSpan))
        .addAllDrivers(draw.several(PlacementDriver.class))
        .changeReason(draw.maybe(ChangeReason.class))
        .note(draw.maybe(Values::text))
        .addAllSources(Ids.sources(draw))
        .build();
  }

  static City city(Draw draw) {
    return City.builder()
        .id(Ids.cityId(draw))
        .name(Values.text(draw))
        .putAllNames(draw.entries(Values::language, Values::text))
        .addAllAliases(draw.few(Values::text))
        .kind(draw.one(CityKind.class))
        .country(Values.country(draw))
        .nuts(draw.maybe(Values::nutsCode))
        .nutsVersion(draw.maybe(NutsVersion.class))
        .location(draw.maybe(Values::geoPoint))
        .population(draw.maybe(Values::population))
        .putAllIdentifiers(draw.entries(Values::scheme, Values::identifier))
        .partOf(draw.maybe(Ids::cityId))
        .addAllMandates(draw.few(Entities::mandate))
        .addAllPlacements(draw.few(Entities::placement))
        .note(draw.maybe(Values::text))
        .addAllClaims(draw.few(Entities::claim))
        .addAllSources(Ids.sources(draw))
        .build();
  }
}

package eu.hanse.test;

import eu.hanse.catalogue.Catalogue;
import eu.hanse.city.City;
import eu.hanse.city.CityKind;
import eu.hanse.city.Population;
import eu.hanse.governance.ChangeReason;
import eu.hanse.governance.GovernancePlacement;
import eu.hanse.governance.Mandate;
import eu.hanse.governance.PlacementDriver;
import eu.hanse.governance.PlacementModel;
import eu.hanse.id.CityId;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.SourceId;
import eu.hanse.organisation.Organisation;
import eu.hanse.organisation.OrganisationKind;
import eu.hanse.place.Country;
import eu.hanse.place.GeoPoint;
import eu.hanse.place.NutsCode;
import eu.hanse.place.NutsVersion;
import eu.hanse.source.Claim;
import eu.hanse.source.Source;
import eu.hanse.source.ValuePath;
import eu.hanse.time.DateSpan;
import eu.hanse.time.PartialDate;

/**
 * One example of each entity in which every field has a value, and no two fields have the same. The
 * content is invented.
 */
public final class Samples {

  private Samples() {}

  /** {@return a source with every field} */
  public static Source source() {
    return Source.builder()
        .id(SourceId.of("sample-source"))
        .title("Report on the sample network")
        .publisher("Sample publisher")
        .published(PartialDate.parse("2019-03"))
        .url("https://example.org/source")
        .retrieved(PartialDate.parse("2026-11-21"))
        .licence("CC BY 4.0")
        .note("Second print run")
        .build();
  }

  /** {@return an organisation with every field} */
  public static Organisation organisation() {
    return Organisation.builder()
        .id(OrganisationId.of("sample-organisation"))
        .name("Sample Cluster")
        .putName("fr", "Grappe exemplaire")
        .kind(OrganisationKind.CLUSTER)
        .country(Country.of("FI"))
        .putIdentifier("pic", "999999999")
        .url("https://example.org/organisation")
        .note("Merged with another one")
        .addClaim(claim("/name", "claim-on-organisation"))
        .addSource(SourceId.of("source-of-organisation"))
        .build();
  }

  /** {@return a city with every field} */
  public static City city() {
    return City.builder()
        .id(CityId.of("sample-city"))
        .name("Sampleville")
        .putName("el", "Δειγματούπολη")
        .addAlias("Sample-on-Sea")
        .kind(CityKind.METROPOLIS)
        .country(Country.of("FR"))
        .nuts(NutsCode.of("FR104"))
        .nutsVersion(NutsVersion.NUTS_2021)
        .location(GeoPoint.of(48.86, 2.35))
        .population(Population.of(12_345, 2018))
        .putIdentifier("wikidata", "Q90")
        .partOf(CityId.of("whole-of-city"))
        .addMandate(
            Mandate.builder()
                .body("City council")
                .period(DateSpan.parse("2020-07-03/2026-03"))
                .addElection(DateSpan.parse("2020-06-28"))
                .note("Postponed second round")
                .addSource(SourceId.of("source-of-mandate"))
                .build())
        .addPlacement(
            GovernancePlacement.builder()
                .strategy("smart city")
                .model(PlacementModel.HYBRID)
                .addUnit("Department of Everything")
                .reportsTo("the deputy mayor")
                .period(DateSpan.parse("2017/.."))
                .addDriver(PlacementDriver.BUDGET)
                .changeReason(ChangeReason.ELECTION)
                .note("From an interview")
                .addSource(SourceId.of("source-of-placement"))
                .build())
        .note("Enlarged in 2016")
        .addClaim(claim("/population", "claim-on-city"))
        .addSource(SourceId.of("source-of-city"))
        .build();
  }

  /** {@return a catalogue of the four samples} */
  public static Catalogue catalogue() {
    return Catalogue.builder()
        .add(source())
        .add(organisation())
        .add(city())
        .add(SampleProgramme.programme())
        .build();
  }

  static Claim claim(String path, String source) {
    return Claim.builder()
        .path(ValuePath.parse(path))
        .value("another value")
        .source(SourceId.of(source))
        .note("Says so in a footnote")
        .build();
  }
}

package eu.hanse.io.export.linked;

import eu.hanse.city.Party;
import eu.hanse.id.CityId;
import eu.hanse.id.MeetingId;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.id.SourceId;
import java.net.URI;
import java.net.URISyntaxException;

/** Names of nodes, made of ids: as long as those stay, they do. */
final class Iris {

  private final String base;
  private final String separator;

  Iris(String base) {
    if (!isBase(base)) {
      throw new IllegalArgumentException(
          "base \""
              + base
              + "\": expected an absolute IRI that ends with a colon, a slash or a hash, such as"
              + " urn:hanse: or https://example.org/cities/");
    }
    this.base = base;
    this.separator = base.endsWith("/") ? "/" : ":";
  }

  private static boolean isBase(String base) {
    if (!base.endsWith(":") && !base.endsWith("/") && !base.endsWith("#")) {
      return false;
    }
    try {
      // What follows makes it one: a scheme and a colon alone are none.
      return new URI(base + "city").isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  String city(CityId id) {
    return of("city", id.value());
  }

  /** The local authority of a city, as opposed to its territory. */
  String authority(CityId id) {
    return city(id) + separator + "authority";
  }

  String organisation(OrganisationId id) {
    return of("organisation", id.value());
  }

  String party(Party party) {
    if (party instanceof Party.OfCity city) {
      return authority(city.id());
    }
    return organisation(((Party.OfOrganisation) party).id());
  }

  String programme(ProgrammeId id) {
    return of("programme", id.value());
  }

  String meeting(ProgrammeId programme, MeetingId id) {
    return programme(programme) + separator + "meeting" + separator + id.value();
  }

  String source(SourceId id) {
    return of("source", id.value());
  }

  private String of(String kind, String id) {
    return base + kind + separator + id;
  }
}

package eu.hanse.io.export.linked;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** What nodes can say. As there are no other properties, none is without a definition. */
enum Term {
  ADDITIONAL_PROPERTY("additionalProperty", Vocabulary.SCHEMA),
  ADDITIONAL_TYPE("additionalType", Vocabulary.SCHEMA),
  ADDRESS("address", Vocabulary.SCHEMA),
  ADDRESS_COUNTRY("addressCountry", Vocabulary.SCHEMA),
  ALTERNATE_NAME("alternateName", Vocabulary.SCHEMA, Values.BY_LANGUAGE),
  AMOUNT("amount", Vocabulary.SCHEMA),
  AREA_SERVED("areaServed", Vocabulary.SCHEMA, Values.IRI),
  ATTENDEE("attendee", Vocabulary.SCHEMA, Values.IRI),
  COMMENT("comment", Vocabulary.RDF_SCHEMA),
  CONTAINED_IN_PLACE("containedInPlace", Vocabulary.SCHEMA, Values.IRI),
  CURRENCY("currency", Vocabulary.SCHEMA),
  DATE_PUBLISHED("datePublished", Vocabulary.SCHEMA, Values.DATE),
  DESCRIPTION("description", Vocabulary.SCHEMA),
  DISSOLUTION_DATE("dissolutionDate", Vocabulary.SCHEMA, Values.DATE),
  END_DATE("endDate", Vocabulary.SCHEMA, Values.DATE),
  EVENT("event", Vocabulary.SCHEMA, Values.IRI),
  EVENT_ATTENDANCE_MODE("eventAttendanceMode", Vocabulary.SCHEMA, Values.IRI),
  EVENT_STATUS("eventStatus", Vocabulary.SCHEMA, Values.IRI),
  FOUNDING_DATE("foundingDate", Vocabulary.SCHEMA, Values.DATE),
  FUNDER("funder", Vocabulary.SCHEMA, Values.IRI),
  FUNDING("funding", Vocabulary.SCHEMA),
  GEO("geo", Vocabulary.SCHEMA),
  GEOGRAPHIC_NAME("geographicName", Vocabulary.LOCATION, Values.BY_LANGUAGE),
  GEOMETRY("geometry", Vocabulary.LOCATION, Values.WELL_KNOWN_TEXT),
  IDENTIFIER("identifier", Vocabulary.SCHEMA),
  KEYWORDS("keywords", Vocabulary.SCHEMA),
  LATITUDE("latitude", Vocabulary.SCHEMA),
  LOCATION("location", Vocabulary.SCHEMA, Values.IRI),
  LONGITUDE("longitude", Vocabulary.SCHEMA),
  MEMBER("member", Vocabulary.SCHEMA, Values.IRI),
  MEMBER_OF("memberOf", Vocabulary.ORGANISATION, Values.IRI),
  NAME("name", Vocabulary.SCHEMA),
  ORGANIZER("organizer", Vocabulary.SCHEMA, Values.IRI),
  PREVIOUS_START_DATE("previousStartDate", Vocabulary.SCHEMA, Values.DATE),
  PROPERTY_ID("propertyID", Vocabulary.SCHEMA),
  PUBLISHER("publisher", Vocabulary.SCHEMA),
  RIGHTS("rights", Vocabulary.DUBLIN_CORE),
  ROLE_NAME("roleName", Vocabulary.SCHEMA),
  SAME_AS("sameAs", Vocabulary.SCHEMA, Values.IRI),
  SOFTWARE_VERSION("softwareVersion", Vocabulary.SCHEMA),
  SPATIAL("spatial", Vocabulary.DUBLIN_CORE_TERMS, Values.IRI),
  SPONSOR("sponsor", Vocabulary.SCHEMA, Values.IRI),
  START_DATE("startDate", Vocabulary.SCHEMA, Values.DATE),
  URL("url", Vocabulary.SCHEMA, Values.IRI),
  VALUE("value", Vocabulary.SCHEMA),
  WAS_ATTRIBUTED_TO("wasAttributedTo", Vocabulary.PROVENANCE),
  WAS_DERIVED_FROM("wasDerivedFrom", Vocabulary.PROVENANCE, Values.IRI);

  private final String key;
  private final Vocabulary vocabulary;
  private final Values values;

  Term(String key, Vocabulary vocabulary) {
    this(key, vocabulary, Values.PLAIN);
  }

  Term(String key, Vocabulary vocabulary, Values values) {
    this.key = key;
    this.vocabulary = vocabulary;
    this.values = values;
  }

  /** What a text is taken for. */
  private enum Values {
    PLAIN("@type", Optional.empty()),
    IRI("@type", Optional.of("@id")),
    DATE("@type", Optional.of(Vocabulary.SCHEMA.compact("Date"))),
    WELL_KNOWN_TEXT("@type", Optional.of(Vocabulary.GEO_SPARQL.compact("wktLiteral"))),
    BY_LANGUAGE("@container", Optional.of("@language"));

    private final String keyword;
    private final Optional<String> meaning;

    Values(String keyword, Optional<String> meaning) {
      this.keyword = keyword;
      this.meaning = meaning;
    }
  }

  /** {@return the name of the property} */
  String key() {
    return key;
  }

  void writeDefinition(JsonGenerator json) {
    String iri = vocabulary.compact(key);
    if (values.meaning.isEmpty()) {
      json.writeStringProperty(key, iri);
    } else {
      json.writeObjectPropertyStart(key);
      json.writeStringProperty("@id", iri);
      json.writeStringProperty(values.keyword, values.meaning.get());
      json.writeEndObject();
    }
  }
}

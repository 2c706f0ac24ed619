package eu.hanse.io.export.linked;

import tools.jackson.core.JsonGenerator;

/** What a node can be. */
enum Type {
  ADMINISTRATIVE_AREA("AdministrativeArea", Vocabulary.SCHEMA),
  CITY("City", Vocabulary.SCHEMA),
  COLLEGE_OR_UNIVERSITY("CollegeOrUniversity", Vocabulary.SCHEMA),
  CONSORTIUM("Consortium", Vocabulary.SCHEMA),
  CREATIVE_WORK("CreativeWork", Vocabulary.SCHEMA),
  DATASET("Dataset", Vocabulary.SCHEMA),
  ENTITY("Entity", Vocabulary.PROVENANCE),
  EVENT("Event", Vocabulary.SCHEMA),
  GEO_COORDINATES("GeoCoordinates", Vocabulary.SCHEMA),
  GOVERNMENT_ORGANIZATION("GovernmentOrganization", Vocabulary.SCHEMA),
  LOCATION("Location", Vocabulary.DUBLIN_CORE_TERMS),
  MONETARY_AMOUNT("MonetaryAmount", Vocabulary.SCHEMA),
  MONETARY_GRANT("MonetaryGrant", Vocabulary.SCHEMA),
  NGO("NGO", Vocabulary.SCHEMA),
  ORGANIZATION("Organization", Vocabulary.SCHEMA),
  ORGANIZATION_ROLE("OrganizationRole", Vocabulary.SCHEMA),
  POSTAL_ADDRESS("PostalAddress", Vocabulary.SCHEMA),
  PROJECT("Project", Vocabulary.SCHEMA),
  PROPERTY_VALUE("PropertyValue", Vocabulary.SCHEMA),
  PUBLIC_ORGANISATION("PublicOrganisation", Vocabulary.CORE),
  RESEARCH_ORGANIZATION("ResearchOrganization", Vocabulary.SCHEMA),
  RESEARCH_PROJECT("ResearchProject", Vocabulary.SCHEMA),
  ROLE("Role", Vocabulary.SCHEMA),
  SOFTWARE_AGENT("SoftwareAgent", Vocabulary.PROVENANCE),
  SOFTWARE_APPLICATION("SoftwareApplication", Vocabulary.SCHEMA);

  private final String term;
  private final Vocabulary vocabulary;

  Type(String term, Vocabulary vocabulary) {
    this.term = term;
    this.vocabulary = vocabulary;
  }

  /** {@return how nodes are said to be of this type} */
  String term() {
    return term;
  }

  void writeDefinition(JsonGenerator json) {
    json.writeStringProperty(term, vocabulary.compact(term));
  }
}

package eu.hanse.io.export.linked;

import tools.jackson.core.JsonGenerator;

/** The vocabularies that terms are taken from, each with its usual prefix. */
enum Vocabulary {
  /** As the context that schema.org publishes expands its terms: with {@code http}. */
  SCHEMA("schema", "http://schema.org/"),
  CORE("cv", "http://data.europa.eu/m8g/"),
  LOCATION("locn", "http://www.w3.org/ns/locn#"),
  ORGANISATION("org", "http://www.w3.org/ns/org#"),
  PROVENANCE("prov", "http://www.w3.org/ns/prov#"),
  DUBLIN_CORE_TERMS("dcterms", "http://purl.org/dc/terms/"),
  DUBLIN_CORE("dc", "http://purl.org/dc/elements/1.1/"),
  RDF_SCHEMA("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
  XML_SCHEMA("xsd", "http://www.w3.org/2001/XMLSchema#"),
  GEO_SPARQL("geosparql", "http://www.opengis.net/ont/geosparql#");

  private final String prefix;
  private final String namespace;

  Vocabulary(String prefix, String namespace) {
    this.prefix = prefix;
    this.namespace = namespace;
  }

  /** {@return the compact IRI of a term} */
  String compact(String localName) {
    return prefix + ":" + localName;
  }

  /** {@return the IRI of a term} */
  String iri(String localName) {
    return namespace + localName;
  }

  void writeDefinition(JsonGenerator json) {
    json.writeStringProperty(prefix, namespace);
  }
}

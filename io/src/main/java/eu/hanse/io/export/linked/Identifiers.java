package eu.hanse.io.export.linked;

import eu.hanse.place.Country;
import eu.hanse.place.IdentifierScheme;
import java.util.Map;
import java.util.Optional;

/** Identifiers given by others. Those that are names of the web are said to be the same thing. */
final class Identifiers {

  private Identifiers() {}

  static void write(Map<String, String> identifiers, Optional<Country> country, Nodes nodes) {
    nodes.nodes(
        Term.IDENTIFIER,
        identifiers.entrySet(),
        identifier -> {
          nodes.types(Type.PROPERTY_VALUE);
          nodes.text(Term.PROPERTY_ID, identifier.getKey());
          nodes.text(Term.VALUE, identifier.getValue());
        });
    nodes.references(
        Term.SAME_AS,
        identifiers.entrySet().stream()
            .flatMap(entry -> same(entry.getKey(), entry.getValue(), country).stream())
            .toList());
  }

  /** Only of well-formed ones: what is wrong is no name, and might break one. */
  private static Optional<String> same(String name, String value, Optional<Country> country) {
    return IdentifierScheme.named(name)
        .filter(scheme -> scheme.problem(value, country).isEmpty())
        .flatMap(scheme -> iri(scheme, value));
  }

  private static Optional<String> iri(IdentifierScheme scheme, String value) {
    return switch (scheme) {
      case WIKIDATA -> Optional.of("http://www.wikidata.org/entity/" + value);
      case GEONAMES -> Optional.of("https://sws.geonames.org/" + value + "/");
      case ROR -> Optional.of("https://ror.org/" + value);
      case CORDIS -> Optional.of("https://cordis.europa.eu/project/id/" + value);
      case URAU, LAU, PIC, GRANT, CCI -> Optional.empty();
    };
  }
}

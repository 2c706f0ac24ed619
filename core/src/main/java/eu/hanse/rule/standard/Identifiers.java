package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.place.Country;
import eu.hanse.place.IdentifierScheme;
import eu.hanse.rule.Findings;
import eu.hanse.source.ValuePath;
import java.util.Map;
import java.util.Optional;

/** Reports identifiers that have not the form of their scheme, if that is known. */
final class Identifiers {

  private Identifiers() {}

  static void check(
      EntityKey subject,
      Map<String, String> identifiers,
      Optional<Country> country,
      Findings findings) {
    identifiers.forEach(
        (scheme, identifier) ->
            IdentifierScheme.named(scheme)
                .flatMap(known -> known.problem(identifier, country))
                .ifPresent(
                    expected ->
                        findings
                            .at(subject, ValuePath.of("identifiers", scheme))
                            .with("scheme", scheme)
                            .with("identifier", identifier)
                            .with("expected", expected)
                            .say(
                                "The {scheme} identifier \"{identifier}\" is malformed: expected"
                                    + " {expected}.")));
  }
}

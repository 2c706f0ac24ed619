package eu.hanse.rule.standard;

import com.google.common.base.CharMatcher;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.place.Country;
import eu.hanse.place.IdentifierScheme;
import eu.hanse.rule.FindingDraft;
import eu.hanse.rule.Findings;
import eu.hanse.source.ValuePath;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports the identifiers of an entity that have not the form of their schemes. */
final class MalformedIdentifiers {

  private MalformedIdentifiers() {}

  /**
   * Reports them.
   *
   * @param subject the entity
   * @param identifiers its identifiers, by scheme
   * @param country its country, if it is known
   * @param findings takes what is wrong
   */
  static void report(
      EntityKey subject,
      Map<String, String> identifiers,
      Optional<Country> country,
      Findings findings) {
    findings.skipIf(identifiers.isEmpty(), "it has no identifiers");
    identifiers.forEach(
        (name, identifier) -> {
          Optional<IdentifierScheme> scheme = IdentifierScheme.named(name);
          Optional<String> expected = scheme.flatMap(known -> known.problem(identifier, country));
          if (scheme.isPresent() && expected.isPresent()) {
            ValuePath path = ValuePath.of("identifiers", name);
            FindingDraft draft =
                findings
                    .at(subject, path)
                    .with("scheme", name)
                    .with("identifier", identifier)
                    .with("expected", expected.get());
            meant(scheme.get(), identifier, country)
                .ifPresent(
                    right ->
                        draft
                            .with("right", right)
                            .correct(path, right)
                            .advise("Write the identifier alone, as {right}."));
            draft.say(
                "The {scheme} identifier \"{identifier}\" is malformed: expected {expected}.");
          }
        });
  }

  /**
   * The identifier at the end of a web address, without spaces, or in the letters of its scheme.
   */
  private static Optional<String> meant(
      IdentifierScheme scheme, String identifier, Optional<Country> country) {
    String end =
        CharMatcher.whitespace().removeFrom(identifier.substring(identifier.lastIndexOf('/') + 1));
    return Stream.of(end, end.toLowerCase(Locale.ROOT), end.toUpperCase(Locale.ROOT))
        .filter(candidate -> scheme.problem(candidate, country).isEmpty())
        .findFirst();
  }
}

package eu.hanse.rule.standard;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.property.PathValue;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.Claim;
import eu.hanse.source.ValuePath;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Lists what sources say where they contradict the value adopted. */
final class ClaimContradicted extends ClaimsRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("claim.contradicted"))
          .severity(Severity.INFO)
          .addSubjects(EntityKind.ORGANISATION, EntityKind.CITY, EntityKind.PROGRAMME)
          .condition("Sources say something else than the value that is adopted.")
          .rationale(
              "Whoever uses the value should know that sources disagree, and what they say. Where"
                  + " they were weighed, nothing is wrong.")
          .advice(
              "Nothing need be done; if a source knows better, adopt what it says, and if not, say"
                  + " why in the note of the claim.")
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private record PlacedClaim(ValuePath place, Claim claim) {
    String text() {
      return "\"" + Quotes.shorten(claim.value()) + "\" (" + claim.source() + ")";
    }
  }

  @Override
  void check(
      EntityKey subject,
      List<Claim> claims,
      Function<ValuePath, PathValue> values,
      Findings findings) {
    ListMultimap<ValuePath, PlacedClaim> byPath =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    ValuePath.ROOT.forEach(
        "claims",
        claims,
        (place, claim) -> byPath.put(claim.path(), new PlacedClaim(place, claim)));
    byPath.removeAll(ValuePath.ROOT);
    byPath
        .asMap()
        .forEach((path, placed) -> judge(subject, path, placed, values.apply(path), findings));
  }

  /** Of a path that leads to nothing, {@link ClaimPathUnknown} says so. */
  private static void judge(
      EntityKey subject,
      ValuePath path,
      Collection<PlacedClaim> claims,
      PathValue value,
      Findings findings) {
    if (value instanceof PathValue.Present present) {
      AdoptedValue adopted = new AdoptedValue(present.value());
      List<PlacedClaim> others =
          claims.stream().filter(other -> !adopted.isWrittenAs(other.claim().value())).toList();
      if (!others.isEmpty()) {
        report(
            subject,
            path,
            others,
            findings,
            adopted.text(),
            "The adopted value of {path} is {adopted}, but {sources} otherwise: {claims}.");
      }
    } else if (value instanceof PathValue.Absent) {
      report(
          subject,
          path,
          claims,
          findings,
          "none",
          "No value of {path} is adopted, but {sources}: {claims}.");
    }
  }

  private static void report(
      EntityKey subject,
      ValuePath path,
      Collection<PlacedClaim> claims,
      Findings findings,
      String adopted,
      String message) {
    PlacedClaim first = claims.iterator().next();
    findings
        .at(subject, path)
        .with("path", path)
        .with("adopted", adopted)
        .with("sources", claims.size() == 1 ? "a source says" : "sources say")
        .with("claims", claims.stream().map(PlacedClaim::text).collect(joining(", ")))
        .related(subject, first.place().child("value"), "what " + first.claim().source() + " says")
        .say(message);
  }
}

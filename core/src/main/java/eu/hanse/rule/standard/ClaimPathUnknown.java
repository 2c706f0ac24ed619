package eu.hanse.rule.standard;

import com.google.common.collect.ImmutableList;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.property.PathValue;
import eu.hanse.rule.FindingDraft;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.Claim;
import eu.hanse.source.ValuePath;
import java.util.List;
import java.util.function.Function;

/** Reports a claim about something that its entity cannot have. */
final class ClaimPathUnknown extends ClaimsRule {

  private static final String ADVICE =
      "Write the names and positions that lead to the value in the data, such as /period or"
          + " /participations/3/role; name the whole list where the claim is about something that"
          + " is not in it.";

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("claim.path-unknown"))
          .severity(Severity.ERROR)
          .addSubjects(EntityKind.ORGANISATION, EntityKind.CITY, EntityKind.PROGRAMME)
          .condition("A claim is about something that such an entity cannot have.")
          .rationale(
              "Nobody can tell what the source contradicts. A value that the entity could have but"
                  + " has not may be claimed; a position beyond the end of a list may not, because"
                  + " it would be another's as soon as the list grows.")
          .advice(ADVICE)
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  void check(
      EntityKey subject,
      List<Claim> claims,
      Function<ValuePath, PathValue> values,
      Findings findings) {
    ValuePath.ROOT.forEach(
        "claims",
        claims,
        (place, claim) -> {
          if (claim.path().equals(ValuePath.ROOT)) {
            draft(subject, place, claim, findings)
                .with("kind", subject.kind())
                .say("The claim is about the {kind} as a whole and not about one of its values.");
          } else if (values.apply(claim.path()) instanceof PathValue.Unknown unknown) {
            UnknownName.report(
                draft(subject, place, claim, findings).with("reason", unknown.reason()),
                "The claim's path {path} leads to nothing: {reason}.",
                ADVICE,
                claim.path(),
                unknown.nearest().map(ImmutableList::of).orElseGet(ImmutableList::of),
                Function.identity());
          }
        });
  }

  private static FindingDraft draft(
      EntityKey subject, ValuePath place, Claim claim, Findings findings) {
    return findings.at(subject, place.child("path")).with("path", claim.path());
  }
}

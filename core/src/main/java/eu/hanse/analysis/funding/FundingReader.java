package eu.hanse.analysis.funding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.city.City;
import eu.hanse.city.Party;
import eu.hanse.funding.FundingPlan;
import eu.hanse.funding.FundingResolution.Share;
import eu.hanse.id.InitiativeId;
import eu.hanse.id.SourceId;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.property.EntityProperties;
import eu.hanse.property.PathValue;
import eu.hanse.source.Claim;
import eu.hanse.source.ValuePath;
import java.util.List;
import java.util.Optional;

/** Finds the funding plans of a programme, who pays in them, and what is claimed of them. */
final class FundingReader {

  private static final String FUNDING = "funding";
  private static final String UNKNOWN = "unknown";

  private final Catalogue catalogue;
  private final Programme programme;

  FundingReader(Catalogue catalogue, Programme programme) {
    this.catalogue = catalogue;
    this.programme = programme;
  }

  /** The plans of the programme, then those of its initiatives. */
  ImmutableList<FundedPlan> plans() {
    ImmutableList.Builder<FundedPlan> plans = ImmutableList.builder();
    ValuePath.ROOT.forEach(
        FUNDING,
        programme.funding(),
        (path, plan) -> plans.add(funded(Optional.empty(), path, plan)));
    ValuePath.ROOT.forEach(
        "initiatives",
        programme.initiatives(),
        (path, initiative) ->
            initiative
                .funding()
                .ifPresent(
                    plan ->
                        plans.add(
                            funded(Optional.of(initiative.id()), path.child(FUNDING), plan))));
    return plans.build();
  }

  private FundedPlan funded(Optional<InitiativeId> initiative, ValuePath path, FundingPlan plan) {
    return new FundedPlan(programme.id(), initiative, path, plan, plan.resolve());
  }

  ImmutableList<PayerShare> payers(FundedPlan plan) {
    return plan.resolution().shares().stream()
        .map(share -> payer(plan, share))
        .collect(ImmutableList.toImmutableList());
  }

  private PayerShare payer(FundedPlan plan, Share share) {
    Party payer = share.contribution().payer();
    if (payer instanceof Party.OfCity city) {
      return new PayerShare(plan, share, catalogue.city(city.id()).map(City::name), "city");
    }
    Optional<Organisation> organisation =
        payer instanceof Party.OfOrganisation body
            ? catalogue.organisation(body.id())
            : Optional.empty();
    return new PayerShare(
        plan,
        share,
        organisation.map(Organisation::name),
        organisation.map(known -> known.kind().toString()).orElse(UNKNOWN));
  }

  /** What sources say of the plans instead of the values adopted. */
  ImmutableList<DisputedFigure> disputed(List<FundedPlan> plans) {
    return programme.claims().stream()
        .filter(claim -> isOfFunding(claim.path().steps()))
        .map(claim -> disputed(claim, plans))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isOfFunding(List<String> steps) {
    boolean ofInitiative =
        steps.size() > 2 && steps.get(0).equals("initiatives") && steps.get(2).equals(FUNDING);
    return ofInitiative || (!steps.isEmpty() && steps.get(0).equals(FUNDING));
  }

  private DisputedFigure disputed(Claim claim, List<FundedPlan> plans) {
    Optional<String> adopted =
        EntityProperties.PROGRAMME.at(programme, claim.path()) instanceof PathValue.Present there
            ? Optional.of(there.value().toString())
            : Optional.empty();
    ImmutableSortedSet<SourceId> sources =
        plans.stream()
            .filter(plan -> startsWith(claim.path().steps(), plan.path().steps()))
            .findFirst()
            .map(plan -> plan.plan().sources())
            .orElse(ImmutableSortedSet.of());
    return new DisputedFigure(programme.id(), adopted, sources, claim);
  }

  private static boolean startsWith(List<String> steps, List<String> start) {
    return steps.size() >= start.size() && steps.subList(0, start.size()).equals(start);
  }
}

package eu.hanse.rule.standard;

import eu.hanse.call.Call;
import eu.hanse.call.RateCeiling;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.funding.ContributionKind;
import eu.hanse.funding.Figure;
import eu.hanse.funding.FundingResolution;
import eu.hanse.funding.Rate;
import eu.hanse.programme.Programme;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import java.util.List;
import java.util.Optional;

/** Reports a grant with a higher rate than the call grants to any partner. */
final class CallRate extends CallRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("call.rate"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition(
              "The rate of a grant is higher than the highest that its call grants to a partner of"
                  + " the programme.")
          .rationale(
              "A call grants each partner a share of its costs up to a rate that depends on its"
                  + " region or country. The rate of a network follows from those of its partners"
                  + " and cannot exceed the highest of them.")
          .advice(
              "Correct the rate or the amounts, the kind of the contribution, the categories of"
                  + " regions, or name the call that the programme answered.")
          .legalSource(LEGAL_SOURCE)
          .concludesFromAbsence(true)
          .build();

  CallRate() {
    super("rates", INFO);
  }

  @Override
  boolean isDemandedBy(Call call) {
    return !call.rates().isEmpty();
  }

  @Override
  void judge(Programme programme, Call call, RuleContext context, Findings findings) {
    Optional<RateCeiling> highest = PartnerRates.highest(programme, call, context);
    if (highest.isEmpty()) {
      findings.skip("the rate that its call grants to some partner is not known");
      return;
    }
    for (int i = 0; i < programme.funding().size(); i++) {
      ValuePath path = ValuePath.of("funding", i, "contributions");
      List<FundingResolution.Share> shares = programme.funding().get(i).resolve().shares();
      for (int j = 0; j < shares.size(); j++) {
        judge(programme, call, highest.get(), shares.get(j), path.child(j), findings);
      }
    }
  }

  private static void judge(
      Programme programme,
      Call call,
      RateCeiling highest,
      FundingResolution.Share share,
      ValuePath path,
      Findings findings) {
    Figure<Rate> figure = share.rate();
    Optional<Rate> rate =
        figure
            .value()
            .filter(it -> share.contribution().kind().equals(Optional.of(ContributionKind.GRANT)))
            .filter(it -> it.compareTo(highest.most()) > 0);
    if (rate.isPresent()) {
      ValuePath place =
          share.contribution().rate().isPresent() ? path.child("rate") : path.child("amount");
      Cited.at(
              findings,
              programme,
              place,
              call,
              highest,
              "at most " + highest.most().toPercent() + " for any of its partners")
          .with("payer", share.contribution().payer())
          .with("rate", rate.get().toPercent())
          .say("The grant of {payer} is {rate} of the total" + Cited.DEMANDS);
    }
  }
}

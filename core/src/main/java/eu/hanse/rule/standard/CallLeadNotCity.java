package eu.hanse.rule.standard;

import eu.hanse.call.Call;
import eu.hanse.call.LeadDemand;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.programme.Programme;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;

/** Reports a lead partner that is no city, where the call demands one. */
final class CallLeadNotCity extends CallRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("call.lead-not-city"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition("The lead partner of a network is no city, but its call demands one.")
          .rationale(
              "Some calls demand that a city leads. A region is none, nor is an organisation"
                  + " through which the lead acts, unless it may be a local agency and the call"
                  + " counts these as cities.")
          .advice(
              "Correct the lead partner, the organisation that represents it or the kind of one of"
                  + " them, or name the call that the programme answered.")
          .legalSource(LEGAL_SOURCE)
          .build();

  CallLeadNotCity() {
    super("the lead partner", INFO);
  }

  @Override
  boolean isDemandedBy(Call call) {
    return call.lead().isPresent();
  }

  @Override
  void judge(Programme programme, Call call, RuleContext context, Findings findings) {
    LeadDemand demand = call.lead().orElseThrow();
    Partner.of(programme).stream()
        .filter(Partner::isLead)
        .flatMap(lead -> NonCity.of(lead, call, context).stream())
        .forEach(
            other ->
                Cited.at(findings, programme, other.path(), call, demand, "a city")
                    .with("lead", other.entity().id())
                    .with("kind", other.what())
                    .related(other.entity(), ValuePath.of("kind"), "what it is")
                    .say("The lead partner is {lead}, of the kind {kind}" + Cited.DEMANDS));
  }
}

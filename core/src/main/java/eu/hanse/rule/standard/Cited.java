package eu.hanse.rule.standard;

import com.google.common.base.Joiner;
import eu.hanse.call.Call;
import eu.hanse.call.Demand;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.programme.Programme;
import eu.hanse.rule.FindingDraft;
import eu.hanse.rule.Findings;
import eu.hanse.source.ValuePath;

/** Begins findings about a demand of a call, which name the call and where the demand is said. */
final class Cited {

  /** The end of a message: who demands what. */
  static final String DEMANDS =
      "; the call {call}, \"{title}\", demands {demanded} (source: {source}).";

  private Cited() {}

  /**
   * Begins a finding.
   *
   * @param programme the programme that does not meet the demand
   * @param path the place within the programme
   * @param call the call
   * @param demand the demand
   * @param demanded what is demanded, in words
   */
  static FindingDraft at(
      Findings findings,
      Programme programme,
      ValuePath path,
      Call call,
      Demand demand,
      Object demanded) {
    EntityKey subject = EntityKey.of(programme.id());
    return findings
        .at(subject, path)
        .with("call", call.id())
        .with("title", call.title())
        .with("demanded", demanded)
        .with("source", demand.citations().get(0))
        .with("sources", Joiner.on("; ").join(demand.citations()))
        .related(subject, ValuePath.of("call"), "the call that it names");
  }
}

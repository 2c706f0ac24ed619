package eu.hanse.validation;

import com.google.common.collect.ImmutableSortedMap;
import eu.hanse.rule.RuleCode;
import java.time.Duration;
import java.util.Optional;

/**
 * What a rule did in one run.
 *
 * @param rule the rule
 * @param passed how many entities it judged and found nothing wrong with
 * @param failed how many entities it reported something about
 * @param skipped how many entities it could not judge, by the reason
 * @param findings how many findings it reported
 * @param time how long it took, if that was measured
 */
public record RuleStatistics(
    RuleCode rule,
    long passed,
    long failed,
    ImmutableSortedMap<String, Long> skipped,
    long findings,
    Optional<Duration> time) {

  /** {@return how many entities it judged: those that passed and those that failed} */
  public long judged() {
    return passed + failed;
  }

  /** {@return the rule and the counts, in one line} */
  @Override
  public String toString() {
    return rule + ": " + judged() + " judged, " + failed + " failed, skipped " + skipped;
  }
}

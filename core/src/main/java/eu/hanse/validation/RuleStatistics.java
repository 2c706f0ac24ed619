package eu.hanse.validation;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import eu.hanse.rule.RuleCode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a rule did in one run.
 *
 * @param rule the rule
 * @param passed how many entities it judged and found nothing wrong with
 * @param failed how many entities it reported something about
 * @param skipped how many entities it could not judge, by the reason
 * @param findings how many findings it reported
 * @param time how long it took, in all threads together, if that was measured
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

  /** {@return what the rule did here and in another part of the same run} */
  RuleStatistics plus(RuleStatistics other) {
    Map<String, Long> reasons = new TreeMap<>(skipped);
    other.skipped.forEach((reason, count) -> reasons.merge(reason, count, Long::sum));
    return new RuleStatistics(
        rule,
        passed + other.passed,
        failed + other.failed,
        ImmutableSortedMap.copyOf(reasons, Ordering.natural()),
        findings + other.findings,
        time.flatMap(mine -> other.time.map(mine::plus)));
  }

  /** {@return the rule and the counts, in one line} */
  @Override
  public String toString() {
    return rule + ": " + judged() + " judged, " + failed + " failed, skipped " + skipped;
  }
}

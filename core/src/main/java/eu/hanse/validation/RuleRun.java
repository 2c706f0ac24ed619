package eu.hanse.validation;

import com.google.common.base.Ticker;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import com.google.common.primitives.Ints;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.rule.Finding;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleInfo;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One rule at work, and what it did so far.
 *
 * @param <T> what does the work: a rule, or its survey
 */
final class RuleRun<T> {

  static final String INCOMPLETE = "a part of it could not be read";

  private final RuleInfo info;
  private final Set<EntityKind> subjects;
  private final T worker;
  private final Findings findings;
  private final Optional<Ticker> ticker;

  /** Entities of its kinds that were shown to it. */
  private long shown;

  private long found;
  private long failed;
  private long nanoseconds;
  private final Multiset<String> skipped = HashMultiset.create();

  /** Those that a survey reported; it may report one several times, and in any order. */
  private final Set<EntityKey> reported = new HashSet<>();

  private boolean concludes;
  private @Nullable String reason;

  RuleRun(RuleSet.Entry entry, T worker, Consumer<Finding> consumer, Optional<Ticker> ticker) {
    this.info = entry.rule().info();
    this.subjects = Sets.immutableEnumSet(info.subjects());
    this.worker = worker;
    this.ticker = ticker;
    this.findings =
        new Findings(
            info,
            entry.severity(),
            finding -> {
              found++;
              if (concludes) {
                reported.add(finding.subject());
              }
              consumer.accept(finding);
            },
            why -> reason = why);
  }

  boolean judges(EntityKind kind) {
    return subjects.contains(kind);
  }

  /** Judges one entity. */
  void judge(boolean complete, Work<T> work) {
    shown++;
    if (!complete && info.concludesFromAbsence()) {
      skipped.add(INCOMPLETE);
      return;
    }
    reason = null;
    long before = found;
    time(work);
    if (found > before) {
      failed++;
    } else if (reason != null) {
      skipped.add(reason);
    }
  }

  /** Shows one entity to a survey. */
  void show(EntityKind kind, Work<T> seeing) {
    if (judges(kind)) {
      shown++;
    }
    time(seeing);
  }

  /** Lets a survey conclude. */
  void conclude(boolean complete, Work<T> work) {
    if (!complete && info.concludesFromAbsence()) {
      if (shown > 0) {
        skipped.setCount("a part of the data could not be read", Ints.saturatedCast(shown));
      }
      return;
    }
    concludes = true;
    time(work);
    failed = reported.size();
    reported.clear();
  }

  private void time(Work<T> work) {
    if (ticker.isEmpty()) {
      work.accept(worker, findings);
      return;
    }
    long start = ticker.get().read();
    work.accept(worker, findings);
    nanoseconds += ticker.get().read() - start;
  }

  RuleStatistics statistics() {
    ImmutableSortedMap.Builder<String, Long> reasons = ImmutableSortedMap.naturalOrder();
    for (String why : skipped.elementSet()) {
      reasons.put(why, (long) skipped.count(why));
    }
    return new RuleStatistics(
        info.code(),
        shown - skipped.size() - failed,
        failed,
        reasons.buildOrThrow(),
        found,
        ticker.map(it -> Duration.ofNanos(nanoseconds)));
  }

  /** What a rule or survey does; it may report findings. */
  @FunctionalInterface
  interface Work<T> {
    void accept(T worker, Findings findings);
  }
}

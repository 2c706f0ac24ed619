package eu.hanse.validation;

import com.google.common.base.Ticker;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.rule.Finding;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleInfo;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
  private final T worker;
  private final Findings findings;
  private final Optional<Ticker> ticker;

  /** Entities of its kinds that were shown to it. */
  private long shown;

  private long found;
  private long failed;
  private long nanoseconds;
  private final Map<String, Long> skipped = new TreeMap<>();

  /** Those that a survey reported; it may report one several times, and in any order. */
  private final Set<EntityKey> reported = new HashSet<>();

  private boolean concludes;
  private @Nullable String reason;

  RuleRun(RuleSet.Entry entry, T worker, Consumer<Finding> consumer, Optional<Ticker> ticker) {
    this.info = entry.rule().info();
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
    return info.subjects().contains(kind);
  }

  /** Judges one entity. */
  void judge(boolean complete, Work<T> work) {
    shown++;
    if (!complete && info.concludesFromAbsence()) {
      skip(INCOMPLETE);
      return;
    }
    reason = null;
    long before = found;
    time(() -> work.accept(worker, findings));
    if (found > before) {
      failed++;
    } else if (reason != null) {
      skip(reason);
    }
  }

  /** Shows one entity to a survey. */
  void show(EntityKind kind, Consumer<T> seeing) {
    if (judges(kind)) {
      shown++;
    }
    time(() -> seeing.accept(worker));
  }

  /** Lets a survey conclude. */
  void conclude(boolean complete, Work<T> work) {
    if (!complete && info.concludesFromAbsence()) {
      if (shown > 0) {
        skipped.put("a part of the data could not be read", shown);
      }
      return;
    }
    concludes = true;
    time(() -> work.accept(worker, findings));
    failed = reported.size();
    reported.clear();
  }

  private void skip(String why) {
    skipped.merge(why, 1L, Long::sum);
  }

  private void time(Runnable work) {
    if (ticker.isEmpty()) {
      work.run();
      return;
    }
    long start = ticker.get().read();
    work.run();
    nanoseconds += ticker.get().read() - start;
  }

  RuleStatistics statistics() {
    long passedOver = skipped.values().stream().mapToLong(Long::longValue).sum();
    return new RuleStatistics(
        info.code(),
        shown - passedOver - failed,
        failed,
        ImmutableSortedMap.copyOf(skipped, Ordering.natural()),
        found,
        ticker.map(it -> Duration.ofNanos(nanoseconds)));
  }

  /** What a rule or survey does with its findings. */
  @FunctionalInterface
  interface Work<T> {
    void accept(T worker, Findings findings);
  }
}

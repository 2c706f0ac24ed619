package eu.hanse.analysis.indicator;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import eu.hanse.table.Column;
import eu.hanse.table.Table;
import eu.hanse.table.Tabular;
import eu.hanse.text.Words;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How something countable is spread over countries, regions, cities or whatever else.
 *
 * <p>Those that have none can be in it, with zero; that makes a spread less even. What could not be
 * assigned, because a value is missing, is counted apart and in no share.
 *
 * @param <K> over what, such as a country
 */
public final class Distribution<K extends Comparable<? super K>> implements Tabular {

  private final ImmutableSortedMap<K, Long> counts;
  private final long unassigned;
  private final String key;
  private final String unit;

  private Distribution(
      ImmutableSortedMap<K, Long> counts, long unassigned, String key, String unit) {
    this.counts = counts;
    this.unassigned = unassigned;
    this.key = key;
    this.unit = unit;
  }

  /**
   * {@return a distribution}
   *
   * @param counts how many there are of each, zero or more
   * @param unassigned how many could not be assigned, zero or more
   * @param <K> over what
   * @throws IllegalArgumentException if a number is negative or not whole
   */
  public static <K extends Comparable<? super K>> Distribution<K> of(
      Map<? extends K, ? extends Number> counts, long unassigned) {
    SortedMap<K, Long> sorted = new TreeMap<>();
    counts.forEach((key, count) -> sorted.put(key, whole(key, count)));
    if (unassigned < 0) {
      throw new IllegalArgumentException("unassigned " + unassigned + ": expected zero or more");
    }
    return new Distribution<>(ImmutableSortedMap.copyOfSorted(sorted), unassigned, "key", "things");
  }

  /**
   * {@return this distribution, with names for tables and pictures of it}
   *
   * @param newKey what the keys are called, such as {@code country}
   * @param newUnit what is counted, such as {@code participations}
   */
  public Distribution<K> named(String newKey, String newUnit) {
    return new Distribution<>(counts, unassigned, newKey, newUnit);
  }

  private static long whole(Object key, Number count) {
    long whole = count.longValue();
    if (whole < 0 || whole != count.doubleValue()) {
      throw new IllegalArgumentException(
          "count " + count + " of " + key + ": expected a whole number, zero or more");
    }
    return whole;
  }

  /** {@return what the keys are called, such as {@code country}} */
  public String key() {
    return key;
  }

  /** {@return what is counted, such as {@code participations}} */
  public String unit() {
    return unit;
  }

  /** {@return how many there are of each, in the order of the keys} */
  public ImmutableSortedMap<K, Long> counts() {
    return counts;
  }

  /** {@return how many could not be assigned because a value is missing} */
  public long unassigned() {
    return unassigned;
  }

  /** {@return how many were assigned} */
  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** {@return the share of each in all that were assigned, from 0 to 1; empty if there are none} */
  public ImmutableMap<K, Double> shares() {
    double total = total();
    ImmutableMap.Builder<K, Double> shares = ImmutableMap.builder();
    if (total > 0) {
      counts.forEach((key, count) -> shares.put(key, count / total));
    }
    return shares.buildOrThrow();
  }

  /**
   * {@return Gini's coefficient: 0 if all have as many, near 1 if one has all; empty if nothing was
   * assigned}
   *
   * <p>With the counts x in ascending order and i from 1 to n, it is Σ (2i − n − 1)·x / (n Σ x),
   * which is half the mean difference of all pairs, divided by the mean (C. Gini, Variabilità e
   * mutabilità, 1912). Its greatest value is 1 − 1/n; it is not corrected for that, as all are
   * counted and none is drawn as a sample.
   */
  public OptionalDouble gini() {
    long[] sorted = counts.values().stream().mapToLong(Long::longValue).sorted().toArray();
    double n = sorted.length;
    double weighted = 0;
    for (int i = 0; i < sorted.length; i++) {
      weighted += (2 * i + 1 - n) * sorted[i];
    }
    double total = total();
    return total == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.max(0, weighted / (n * total)));
  }

  /**
   * {@return the Herfindahl–Hirschman index: the sum of the squared shares, from 1/n to 1, and 1 if
   * one has all; empty if nothing was assigned}
   *
   * <p>Where shares are written in per cent, as in competition law, it is 10,000 times as large (A.
   * O. Hirschman, The paternity of an index, American Economic Review 54, 1964).
   */
  public OptionalDouble herfindahl() {
    return total() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(shares().values().stream().mapToDouble(share -> share * share).sum());
  }

  /**
   * {@return how even the spread is: 1 if all have as many, 0 if one has all; empty if nothing was
   * assigned, or if there is only one to which it could be}
   *
   * <p>It is Shannon's entropy of the shares s, −Σ s ln s, divided by its greatest value, ln n (E.
   * C. Pielou, The measurement of diversity in different types of biological collections, Journal
   * of Theoretical Biology 13, 1966). Those that have none count in n.
   */
  public OptionalDouble evenness() {
    if (total() == 0 || counts.size() < 2) {
      return OptionalDouble.empty();
    }
    double entropy =
        shares().values().stream()
            .filter(share -> share > 0)
            .mapToDouble(share -> share * -Math.log(share))
            .sum();
    return OptionalDouble.of(Math.min(1, Math.max(0, entropy / Math.log(counts.size()))));
  }

  /**
   * {@return a table with a row for each, those with most first; what was not assigned is not in
   * it}
   */
  @Override
  public Table toTable() {
    double total = total();
    return Table.of(
            counts.entrySet(),
            Column.<Map.Entry<K, Long>>text(key, Map.Entry::getKey),
            Column.<Map.Entry<K, Long>>integer("count", Map.Entry::getValue).in(unit),
            Column.<Map.Entry<K, Long>>number(
                    "share", entry -> total == 0 ? Double.NaN : entry.getValue() / total)
                .described("The share in all that were assigned, from 0 to 1."))
        .sortedDownBy("count");
  }

  /** {@return over how many it is spread, in one line} */
  @Override
  public String toString() {
    return total()
        + " "
        + unit
        + " over "
        + Words.count(counts.size(), "value", "values")
        + " of "
        + key
        + (unassigned == 0 ? "" : ", " + unassigned + " not assigned");
  }
}

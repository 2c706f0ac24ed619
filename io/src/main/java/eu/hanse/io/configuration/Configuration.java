package eu.hanse.io.configuration;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;

/**
 * What people decide about the validation of their data; the content of {@code hanse.json}.
 *
 * @param rules what is decided about rules, by their codes
 * @param calls files with calls of one's own, relative to the configuration
 * @param suppressions what is accepted as it is
 */
public record Configuration(
    ImmutableSortedMap<String, RuleDecision> rules,
    ImmutableList<String> calls,
    ImmutableList<Suppression> suppressions) {

  /** {@return a configuration that changes nothing} */
  public static Configuration none() {
    return new Configuration(ImmutableSortedMap.of(), ImmutableList.of(), ImmutableList.of());
  }
}

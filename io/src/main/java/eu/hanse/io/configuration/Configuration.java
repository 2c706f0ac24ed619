package eu.hanse.io.configuration;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;

/**
 * What people decide about the validation of their data; the content of {@code hanse.json}.
 *
 * @param rules by the code of a rule, {@code off} or the severity that its findings get
 * @param calls files with calls of one's own, relative to the configuration
 * @param suppressions what is accepted as it is
 */
public record Configuration(
    ImmutableSortedMap<String, String> rules,
    ImmutableList<String> calls,
    ImmutableList<Suppression> suppressions) {

  /** What the severity of a rule that is not to be used is called. */
  public static final String OFF = "off";

  /** {@return a configuration that changes nothing} */
  public static Configuration none() {
    return new Configuration(ImmutableSortedMap.of(), ImmutableList.of(), ImmutableList.of());
  }
}

package eu.hanse.io.configuration;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import eu.hanse.rule.RuleCode;
import java.util.Arrays;

/** Known problems by their fingerprints: the code, a space and the place. */
public final class Fingerprints {

  private Fingerprints() {}

  /** {@return the baseline of these problems} */
  public static Baseline baseline(String... fingerprints) {
    return Baseline.of(ImmutableMultiset.copyOf(known(fingerprints)));
  }

  /** {@return these problems} */
  public static ImmutableList<KnownProblem> known(String... fingerprints) {
    return Arrays.stream(fingerprints)
        .map(Fingerprints::known)
        .collect(ImmutableList.toImmutableList());
  }

  private static KnownProblem known(String fingerprint) {
    int space = fingerprint.indexOf(' ');
    return KnownProblem.of(
        RuleCode.of(fingerprint.substring(0, space)), fingerprint.substring(space + 1));
  }
}

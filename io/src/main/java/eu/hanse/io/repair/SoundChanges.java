package eu.hanse.io.repair;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.HashCode;
import eu.hanse.io.problem.ReadLimits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chooses sound changes round after round. What would do harm is not tried on a file twice. */
final class SoundChanges {

  private final ReadLimits limits;
  private final List<RefusedRepair> refused;
  private final Map<String, Harmful> harmful = new HashMap<>();

  /** What would do harm to a file for as long as it is in a state, and why. */
  private record Harmful(HashCode state, ImmutableMap<Candidate, String> reasons) {}

  /**
   * Makes a chooser.
   *
   * @param limits the limits that reading keeps to
   * @param refused takes what would do harm, in each round
   */
  SoundChanges(ReadLimits limits, List<RefusedRepair> refused) {
    this.limits = limits;
    this.refused = refused;
  }

  /**
   * {@return those of some repairs that can be made together}
   *
   * @param copy the file
   * @param candidates the repairs, which do not contradict one another
   */
  ImmutableList<Candidate> choose(WorkingCopy copy, List<Candidate> candidates) {
    HashCode state = copy.state();
    Map<Candidate, String> reasons = new HashMap<>(known(copy.name(), state));
    List<Candidate> untried = new ArrayList<>(candidates);
    untried.removeIf(reasons::containsKey);
    ImmutableList<Candidate> accepted = ImmutableList.of();
    if (!untried.isEmpty()) {
      SoundChange.Choice choice = SoundChange.choose(copy, limits, untried);
      accepted = choice.accepted();
      reasons.putAll(choice.refused());
      harmful.put(copy.name(), new Harmful(state, ImmutableMap.copyOf(reasons)));
    }
    for (Candidate candidate : candidates) {
      String reason = reasons.get(candidate);
      if (reason != null) {
        refused.add(RefusedRepair.of(candidate.problem(), reason));
      }
    }
    return accepted;
  }

  private ImmutableMap<Candidate, String> known(String name, HashCode state) {
    Harmful known = harmful.get(name);
    return known != null && known.state.equals(state) ? known.reasons : ImmutableMap.of();
  }
}

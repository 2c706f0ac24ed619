package eu.hanse.io.repair;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadLimits;
import eu.hanse.io.problem.ReadProblem;
import eu.hanse.io.shape.DataContent;
import eu.hanse.rule.RuleCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Chooses which repairs of a file can be made without harm: afterwards the text is the same but for
 * the values replaced, what could not be read because of them can be read, and nothing else has
 * become unreadable. Where that does not hold for all of them together, those that spoil it are
 * found by halving.
 */
final class SoundChange {

  private static final String HARM = "The file could not be read as before with its correction.";

  private final WorkingCopy copy;
  private final ReadLimits limits;
  private final List<RefusedRepair> refused;
  private final Multiset<String> problemsBefore;
  private final List<Candidate> accepted = new ArrayList<>();

  private SoundChange(WorkingCopy copy, ReadLimits limits, List<RefusedRepair> refused) {
    this.copy = copy;
    this.limits = limits;
    this.refused = refused;
    this.problemsBefore = problems(copy.text());
  }

  /**
   * {@return those of some repairs that can be made together}
   *
   * @param copy the file
   * @param limits the limits that reading keeps to
   * @param candidates the repairs, which do not contradict one another
   * @param refused takes the others
   */
  static ImmutableList<Candidate> choose(
      WorkingCopy copy,
      ReadLimits limits,
      List<Candidate> candidates,
      List<RefusedRepair> refused) {
    SoundChange change = new SoundChange(copy, limits, refused);
    change.accept(candidates);
    return ImmutableList.copyOf(change.accepted);
  }

  /** {@return all that repairs replace} */
  static Set<Replacement> replacements(Iterable<Candidate> candidates) {
    Set<Replacement> all = new TreeSet<>();
    candidates.forEach(candidate -> all.addAll(candidate.replacements()));
    return all;
  }

  private void accept(List<Candidate> candidates) {
    int accepting = accepted.size();
    accepted.addAll(candidates);
    if (isSound()) {
      return;
    }
    accepted.subList(accepting, accepted.size()).clear();
    if (candidates.size() == 1) {
      refused.add(RefusedRepair.of(candidates.get(0).problem(), HARM));
    } else {
      accept(candidates.subList(0, candidates.size() / 2));
      accept(candidates.subList(candidates.size() / 2, candidates.size()));
    }
  }

  private boolean isSound() {
    Set<Replacement> replacements = replacements(accepted);
    byte[] after = Replacement.apply(copy.text(), replacements);
    return Tokens.areSame(copy.text(), after, replacements, copy.isStream())
        && Multisets.containsOccurrences(expectedProblems(), problems(after));
  }

  /** {@return what may be unreadable afterwards: what was, without what is put right} */
  private Multiset<String> expectedProblems() {
    Multiset<String> expected = HashMultiset.create(problemsBefore);
    for (Candidate candidate : accepted) {
      if (isOfReading(candidate.problem().code())) {
        expected.remove(key(candidate.problem()));
      }
    }
    return expected;
  }

  private Multiset<String> problems(byte[] text) {
    Multiset<String> keys = HashMultiset.create();
    DataContent.of(text, copy.isStream(), limits).problems().forEach(it -> keys.add(key(it)));
    return keys;
  }

  /** {@return what tells a problem of reading in texts that differ in single values only} */
  private static String key(Problem problem) {
    return problem.code() + " " + problem.position().line() + " " + problem.position().pointer();
  }

  private static boolean isOfReading(RuleCode code) {
    return Arrays.stream(ReadProblem.values()).anyMatch(kind -> kind.code().equals(code));
  }
}

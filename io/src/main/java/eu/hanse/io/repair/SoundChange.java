package eu.hanse.io.repair;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadLimits;
import eu.hanse.io.problem.ReadProblem;
import eu.hanse.io.shape.DataContent;
import eu.hanse.rule.RuleCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Chooses which repairs of a file can be made without harm: afterwards the text is the same but for
 * the values replaced, what could not be read because of them can be read, and nothing else has
 * become unreadable.
 *
 * <p>Those that spoil it are found by the places of what cannot be read then: many of them in one
 * reading, as a file may be large. What comes to light only when those are left out takes another
 * reading, and so on, within a limit.
 */
final class SoundChange {

  private static final int MAXIMUM_READINGS = 20;

  private static final String HARM = "The file could not be read as before with its correction.";
  private static final String UNDECIDED =
      "The file could not be read as before with its correction and others; write by hand what is"
          + " right.";

  private final WorkingCopy copy;
  private final ReadLimits limits;
  private final Multiset<String> problemsBefore = HashMultiset.create();
  private final List<Candidate> accepted;
  private final Map<Candidate, String> refused = new LinkedHashMap<>();

  private SoundChange(WorkingCopy copy, ReadLimits limits, List<Candidate> candidates) {
    this.copy = copy;
    this.limits = limits;
    this.accepted = new ArrayList<>(candidates);
    problems(copy.text()).forEach(it -> problemsBefore.add(key(it)));
  }

  /**
   * What was chosen.
   *
   * @param accepted the repairs that can be made together
   * @param refused the others, each with the reason why it cannot
   */
  record Choice(ImmutableList<Candidate> accepted, ImmutableMap<Candidate, String> refused) {}

  /**
   * {@return which of some repairs can be made together}
   *
   * @param copy the file
   * @param limits the limits that reading keeps to
   * @param candidates the repairs, which do not contradict one another
   */
  static Choice choose(WorkingCopy copy, ReadLimits limits, List<Candidate> candidates) {
    SoundChange change = new SoundChange(copy, limits, candidates);
    change.refuseWhatDoesHarm();
    return new Choice(ImmutableList.copyOf(change.accepted), ImmutableMap.copyOf(change.refused));
  }

  /** {@return all that repairs replace} */
  static Set<Replacement> replacements(Iterable<Candidate> candidates) {
    Set<Replacement> all = new TreeSet<>();
    candidates.forEach(candidate -> all.addAll(candidate.replacements()));
    return all;
  }

  private void refuseWhatDoesHarm() {
    for (int readings = 0; !accepted.isEmpty() && readings < MAXIMUM_READINGS; readings++) {
      Suspects suspects = suspects();
      if (suspects.areNone()) {
        return;
      }
      suspects.doubtful().forEach(it -> refused.put(it, UNDECIDED));
      suspects.culprits().forEach(it -> refused.put(it, HARM));
      accepted.removeIf(refused::containsKey);
    }
    accepted.forEach(it -> refused.put(it, UNDECIDED));
    accepted.clear();
  }

  /** Reads the file as it would be, and finds out who has done harm. */
  private Suspects suspects() {
    Suspects suspects = new Suspects(accepted, copy.isStream());
    Set<Replacement> replacements = replacements(accepted);
    byte[] after = Replacement.apply(copy.text(), replacements);
    Tokens.Comparison comparison =
        Tokens.compare(copy.text(), after, replacements, copy.isStream());
    boolean tooLarge = after.length > limits.documentBytes();
    if (tooLarge || !comparison.sameOtherwise()) {
      suspects.accuseAll();
    } else if (!comparison.isSound()) {
      suspects.accuse(comparison.failed());
    } else {
      Multiset<String> expected = expectedProblems();
      for (Problem problem : problems(after)) {
        if (!expected.remove(key(problem))) {
          int start = Math.toIntExact(problem.position().byteOffset());
          Optional<String> text = TextValue.at(after, start).map(TextValue::value);
          suspects.accuse(problem, text);
        }
      }
    }
    return suspects;
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

  private ImmutableList<Problem> problems(byte[] text) {
    return DataContent.of(text, copy.isStream(), limits).problems();
  }

  /** {@return what tells a problem of reading in texts that differ in single values only} */
  private static String key(Problem problem) {
    return problem.code() + " " + problem.position().line() + " " + problem.position().pointer();
  }

  private static boolean isOfReading(RuleCode code) {
    return Arrays.stream(ReadProblem.values()).anyMatch(kind -> kind.code().equals(code));
  }
}

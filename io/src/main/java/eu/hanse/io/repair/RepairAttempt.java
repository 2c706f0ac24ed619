package eu.hanse.io.repair;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.hash.HashCode;
import eu.hanse.io.DataFiles;
import eu.hanse.io.DataReport;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadLimits;
import eu.hanse.io.problem.TextCorrection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One attempt to repair data files: judges them and writes what is known to be right, round after
 * round, until a round changes nothing.
 */
final class RepairAttempt {

  /** Corrections that follow from one another take a few rounds; more say that there is no end. */
  private static final int MAXIMUM_ROUNDS = 20;

  private static final String ENDLESS =
      "Its correction and those of other problems undo one another; decide which of them holds.";

  private final Function<DataFiles, DataReport> judge;
  private final boolean withGuesses;
  private final Set<String> endless;
  private final WorkingCopies copies;
  private final CanonicalForms canonicalForms;
  private final SoundChanges soundChanges;
  private final List<Repair> repairs = new ArrayList<>();

  /** What the round at hand could not repair; the next one may be able to. */
  private final List<RefusedRepair> refused = new ArrayList<>();

  /** The problems that each round repaired, by their keys. */
  private final List<Set<String>> rounds = new ArrayList<>();

  /** How many rounds led to the states that the files were in. */
  private final Map<ImmutableMap<String, HashCode>, Integer> states = new HashMap<>();

  /**
   * Makes an attempt.
   *
   * @param judge tells what is wrong with files
   * @param files the files
   * @param limits the limits that reading keeps to
   * @param withGuesses whether to write what was probably meant
   * @param endless problems not to repair, by their keys
   */
  RepairAttempt(
      Function<DataFiles, DataReport> judge,
      DataFiles files,
      ReadLimits limits,
      boolean withGuesses,
      Set<String> endless) {
    this.judge = judge;
    this.withGuesses = withGuesses;
    this.endless = endless;
    this.copies = new WorkingCopies(files, limits.documentBytes());
    this.soundChanges = new SoundChanges(limits, refused);
    this.canonicalForms = new CanonicalForms(copies, limits);
  }

  /** {@return the result; empty if the attempt goes round in circles} */
  Optional<RepairResult> run() {
    states.put(copies.state(), 0);
    while (true) {
      DataFiles data = copies.current();
      DataReport report = judge.apply(data);
      refused.clear();
      Set<String> repaired = repair(report.problems());
      boolean changed = !repaired.isEmpty() || canonicalForms.write();
      rounds.add(repaired);
      if (!changed) {
        return Optional.of(result(data, report));
      }
      copies.tidy();
      boolean isNew = states.putIfAbsent(copies.state(), rounds.size()) == null;
      if (!isNew || rounds.size() == MAXIMUM_ROUNDS) {
        return Optional.empty();
      }
    }
  }

  /**
   * {@return the problems whose corrections undo one another, by their keys: those repaired since
   * the files were in the state that came again, or all if none did}
   */
  ImmutableSet<String> undoOneAnother() {
    int since = states.getOrDefault(copies.state(), 0);
    List<Set<String>> circle = rounds.subList(since < rounds.size() ? since : 0, rounds.size());
    return circle.stream().flatMap(Set::stream).collect(ImmutableSet.toImmutableSet());
  }

  /** Guesses wait until all is written that is certain: one may be of no use then. */
  private Set<String> repair(List<Problem> problems) {
    List<Problem> certain = new ArrayList<>();
    List<Problem> guessed = new ArrayList<>();
    for (Problem problem : problems) {
      if (!problem.corrections().isEmpty() && endless.contains(Candidate.key(problem))) {
        refused.add(RefusedRepair.of(problem, ENDLESS));
      } else {
        (isCertain(problem) ? certain : guessed).add(problem);
      }
    }
    Set<String> repaired = write(certain);
    return repaired.isEmpty() && withGuesses ? write(guessed) : repaired;
  }

  private static boolean isCertain(Problem problem) {
    return problem.corrections().stream().allMatch(TextCorrection::certain);
  }

  private Set<String> write(List<Problem> problems) {
    Set<String> written = new HashSet<>();
    ImmutableListMultimap<String, Candidate> byFile =
        Multimaps.index(new Candidates(copies, refused).among(problems), Candidate::file);
    for (String name : byFile.keySet()) {
      WorkingCopy copy = copies.open(name).orElseThrow();
      ImmutableList<Candidate> chosen = soundChanges.choose(copy, byFile.get(name));
      if (!chosen.isEmpty()) {
        chosen.forEach(it -> written.add(it.key()));
        write(copy, chosen);
      }
    }
    return written;
  }

  private void write(WorkingCopy copy, List<Candidate> chosen) {
    for (Candidate candidate : chosen) {
      for (Replacement it : candidate.replacements()) {
        repairs.add(
            new Repair(
                candidate.problem().code(), copy.positionInBase(it), it.before(), it.after()));
      }
    }
    copy.replace(SoundChange.replacements(chosen));
    canonicalForms.changed(copy.name());
  }

  private RepairResult result(DataFiles data, DataReport report) {
    canonicalForms.tellRefused(refused);
    return new RepairResult(
        copies.results(),
        ImmutableList.sortedCopyOf(
            Comparator.comparing(Repair::position).thenComparing(Repair::code), repairs),
        ImmutableList.sortedCopyOf(
            Comparator.comparing(RefusedRepair::position).thenComparing(RefusedRepair::what),
            refused),
        withGuesses ? 0 : guesses(report),
        data,
        report,
        ImmutableList.of());
  }

  private int guesses(DataReport report) {
    List<Problem> guessed = report.problems().stream().filter(it -> !isCertain(it)).toList();
    return new Candidates(copies, new ArrayList<>()).among(guessed).size();
  }
}

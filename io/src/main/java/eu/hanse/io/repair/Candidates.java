package eu.hanse.io.repair;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadProblem;
import eu.hanse.io.problem.TextCorrection;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out which problems could be put right, and how. */
final class Candidates {

  private static final String NO_TEXT =
      "The place of one of its corrections holds no text that could be replaced.";
  private static final String CONTRADICTION =
      "Another correction of the same value contradicts it; decide which of them holds.";

  private final WorkingCopies copies;
  private final List<RefusedRepair> refused;

  /**
   * Makes a finder.
   *
   * @param copies the files that may be changed
   * @param refused takes what is known to be right but cannot be written
   */
  Candidates(WorkingCopies copies, List<RefusedRepair> refused) {
    this.copies = copies;
    this.refused = refused;
  }

  /** {@return the problems that could be put right, without those that contradict one another} */
  ImmutableList<Candidate> among(Iterable<Problem> problems) {
    List<Candidate> candidates = new ArrayList<>();
    for (Problem problem : problems) {
      if (concernsFileThatMayChange(problem)) {
        copies
            .open(problem.position().file())
            .flatMap(copy -> candidate(problem, copy.text()))
            .ifPresent(candidates::add);
      }
    }
    return withoutContradictions(candidates);
  }

  /** A byte order mark has no correction as other problems do: there is nothing to write. */
  private boolean concernsFileThatMayChange(Problem problem) {
    String file = problem.position().file();
    boolean mayBeRepaired =
        !problem.corrections().isEmpty() || problem.code().equals(ReadProblem.ENCODING.code());
    return mayBeRepaired
        && copies.mayChange(file)
        && problem.corrections().stream().allMatch(it -> it.position().file().equals(file));
  }

  private Optional<Candidate> candidate(Problem problem, byte[] text) {
    if (problem.corrections().isEmpty()) {
      int start = Math.toIntExact(problem.position().byteOffset());
      Replacement removal = Replacement.ofMarks(text, start, problem.position().line());
      return removal.end() == start
          ? Optional.empty()
          : Optional.of(new Candidate(problem, ImmutableSet.of(removal)));
    }
    Set<Replacement> replacements = new LinkedHashSet<>();
    for (TextCorrection correction : problem.corrections()) {
      int start = Math.toIntExact(correction.position().byteOffset());
      Optional<TextValue> found = TextValue.at(text, start);
      if (found.isEmpty()) {
        refused.add(RefusedRepair.of(problem, NO_TEXT));
        return Optional.empty();
      }
      Replacement replacement = Replacement.of(found.get(), correction);
      if (replacement.changesSomething()) {
        replacements.add(replacement);
      }
    }
    return replacements.isEmpty()
        ? Optional.empty()
        : Optional.of(new Candidate(problem, ImmutableSet.copyOf(replacements)));
  }

  private ImmutableList<Candidate> withoutContradictions(List<Candidate> candidates) {
    SetMultimap<Place, String> texts = HashMultimap.create();
    for (Candidate candidate : candidates) {
      candidate.replacements().forEach(it -> texts.put(Place.of(candidate, it), it.text()));
    }
    ImmutableList.Builder<Candidate> agreeing = ImmutableList.builder();
    for (Candidate candidate : candidates) {
      if (candidate.replacements().stream()
          .allMatch(it -> texts.get(Place.of(candidate, it)).size() == 1)) {
        agreeing.add(candidate);
      } else {
        refused.add(RefusedRepair.of(candidate.problem(), CONTRADICTION));
      }
    }
    return agreeing.build();
  }

  private record Place(String file, int start) {
    static Place of(Candidate candidate, Replacement replacement) {
      return new Place(candidate.file(), replacement.start());
    }
  }
}

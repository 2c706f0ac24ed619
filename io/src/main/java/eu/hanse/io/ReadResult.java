package eu.hanse.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import eu.hanse.call.CallRegister;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.io.problem.Problem;
import eu.hanse.rule.Finding;
import eu.hanse.validation.RuleSet;
import eu.hanse.validation.ValidationRun;
import eu.hanse.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What reading gave: a catalogue of what is sound, and every problem. */
public final class ReadResult {

  private final Catalogue catalogue;
  private final ImmutableList<Problem> problems;
  private final EntityOrigins origins;
  private final EntityRegister register;
  private final ImmutableSet<EntityKey> incomplete;
  private final DataFiles files;

  ReadResult(
      Catalogue catalogue,
      List<Problem> problems,
      EntityOrigins origins,
      EntityRegister register,
      Set<EntityKey> incomplete,
      DataFiles files) {
    this.catalogue = catalogue;
    this.problems = Ordering.natural().immutableSortedCopy(problems);
    this.origins = origins;
    this.register = register;
    this.incomplete = ImmutableSet.copyOf(incomplete);
    this.files = files;
  }

  /** {@return the catalogue of all that could be read} */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** {@return what could not be read, by position} */
  public ImmutableList<Problem> problems() {
    return problems;
  }

  /** {@return whether everything could be read} */
  public boolean isClean() {
    return problems.isEmpty();
  }

  /**
   * {@return the catalogue, if everything could be read}
   *
   * @throws IllegalStateException if something could not be read; the message lists it
   */
  public Catalogue orThrow() {
    if (isClean()) {
      return catalogue;
    }
    StringBuilder message = new StringBuilder("The data could not be read:");
    problems.forEach(problem -> message.append('\n').append(problem));
    throw new IllegalStateException(message.toString());
  }

  /**
   * Judges what was read.
   *
   * <p>Other than a {@link Validator}, which knows only the catalogue, this takes into account what
   * could not be read: what follows from that alone is not reported.
   *
   * @param rules the rules to judge by
   * @param asOf the day on which the data are judged
   * @return what could not be read and the findings, each with its position; as many as the
   *     standard limits of reports allow
   */
  public DataReport validate(RuleSet rules, LocalDate asOf) {
    return validate(rules, StandardCalls.load(), asOf);
  }

  /**
   * Judges what was read, and holds programmes to other calls than the standard ones.
   *
   * @param rules the rules to judge by
   * @param calls the calls whose demands count
   * @param asOf the day on which the data are judged
   * @return what could not be read and the findings, each with its position; as many as the
   *     standard limits of reports allow
   */
  public DataReport validate(RuleSet rules, CallRegister calls, LocalDate asOf) {
    ValidationSettings settings = ValidationSettings.of(rules).withCalls(calls);
    Judgement judgement = new Judgement(settings, asOf, files, register, Optional.empty());
    problems.forEach(judgement::add);
    ValidationRun run = judgement.begin(this::locate);
    catalogue.sources().values().forEach(it -> run.judge(it, isComplete(EntityKey.of(it.id()))));
    catalogue
        .organisations()
        .values()
        .forEach(it -> run.judge(it, isComplete(EntityKey.of(it.id()))));
    catalogue.cities().values().forEach(it -> run.judge(it, isComplete(EntityKey.of(it.id()))));
    catalogue.programmes().values().forEach(it -> run.judge(it, isComplete(EntityKey.of(it.id()))));
    run.conclude(isClean());
    return judgement.report(isClean());
  }

  private boolean isComplete(EntityKey key) {
    return !incomplete.contains(key);
  }

  /**
   * {@return a finding about the catalogue with its position in the files}
   *
   * <p>The files are read again for that; if they were changed in the meantime, the position can be
   * wrong.
   *
   * @param finding the finding
   */
  public Problem locate(Finding finding) {
    return origins.locate(finding);
  }

  /** {@return what the catalogue holds and how many problems there are, in one line} */
  @Override
  public String toString() {
    return catalogue + ", " + problems.size() + " problems";
  }
}

package eu.hanse.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.io.problem.Problem;
import eu.hanse.rule.Finding;
import java.util.List;

/** What reading gave: a catalogue of what is sound, and every problem. */
public final class ReadResult {

  private final Catalogue catalogue;
  private final ImmutableList<Problem> problems;
  private final EntityOrigins origins;

  ReadResult(Catalogue catalogue, List<Problem> problems, EntityOrigins origins) {
    this.catalogue = catalogue;
    this.problems = Ordering.natural().immutableSortedCopy(problems);
    this.origins = origins;
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

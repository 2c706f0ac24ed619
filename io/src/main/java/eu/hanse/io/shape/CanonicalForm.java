package eu.hanse.io.shape;

import com.google.common.collect.ImmutableList;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadLimits;
import java.util.Arrays;

/** The canonical form of a data file, of which reading both proves that it says the same. */
public final class CanonicalForm {

  private final byte[] original;
  private final byte[] canonical;
  private final ImmutableList<Problem> problems;
  private final boolean tooLarge;
  private final boolean lossy;

  private CanonicalForm(
      byte[] original,
      byte[] canonical,
      ImmutableList<Problem> problems,
      boolean tooLarge,
      boolean lossy) {
    this.original = original;
    this.canonical = canonical;
    this.problems = problems;
    this.tooLarge = tooLarge;
    this.lossy = lossy;
  }

  /**
   * {@return the canonical form of a file}
   *
   * @param name the file's name, for positions
   * @param bytes the whole file
   * @param stream whether each line holds an entity
   * @param limits the limits that reading keeps to
   */
  public static CanonicalForm of(String name, byte[] bytes, boolean stream, ReadLimits limits) {
    Rewriting rewriting = new Rewriting(limits);
    byte[] canonical = stream ? rewriting.stream(name, bytes) : rewriting.document(name, bytes);
    ImmutableList<Problem> problems = rewriting.problems();
    if (!problems.isEmpty() || Arrays.equals(canonical, bytes)) {
      return new CanonicalForm(bytes, bytes, problems, false, false);
    }
    if (canonical.length > limits.documentBytes()) {
      return new CanonicalForm(bytes, bytes, problems, true, false);
    }
    DataContent before = DataContent.of(bytes, stream, limits);
    DataContent after = DataContent.of(canonical, stream, limits);
    boolean same = after.problems().isEmpty() && after.saysTheSameAs(before);
    return new CanonicalForm(bytes, same ? canonical : bytes, problems, false, !same);
  }

  /** {@return the file in its canonical form; as it was, if it cannot be brought into that} */
  public byte[] bytes() {
    return canonical;
  }

  /** {@return whether the file is not in its canonical form, and can be brought into it} */
  public boolean changesSomething() {
    return !Arrays.equals(original, canonical);
  }

  /** {@return why the file cannot be read and written again without loss; empty if it can} */
  public ImmutableList<Problem> problems() {
    return problems;
  }

  /** {@return whether the file would have more bytes in its canonical form than can be read} */
  public boolean isTooLarge() {
    return tooLarge;
  }

  /** {@return whether the file would not say the same, which is a fault of the program} */
  public boolean isLossy() {
    return lossy;
  }
}

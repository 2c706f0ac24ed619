package eu.hanse.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import eu.hanse.io.file.AtomicFile;
import eu.hanse.io.file.DataFileName;
import eu.hanse.io.file.FileBytes;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadLimits;
import eu.hanse.io.problem.ReadProblem;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.io.shape.CanonicalForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The canonical form of a data file: of a document or, line by line and in the order given, of a
 * stream. That it says the same is proven by reading both.
 */
public final class CanonicalText {

  private final Path file;
  private final byte[] original;
  private final byte[] canonical;
  private final ImmutableList<Problem> problems;

  private CanonicalText(
      Path file, byte[] original, byte[] canonical, ImmutableList<Problem> problems) {
    this.file = file;
    this.original = original;
    this.canonical = canonical;
    this.problems = problems;
  }

  /**
   * Reads a file and finds its canonical form, within the standard limits.
   *
   * @param file the file; a stream if its name ends with {@code .ndjson}
   * @return the canonical form, or the problems for which it cannot be told
   * @throws IOException if the file cannot be read; the message names it
   */
  public static CanonicalText of(Path file) throws IOException {
    return of(file, ReadLimits.standard());
  }

  /**
   * Reads a file and finds its canonical form.
   *
   * @param file the file; a stream if its name ends with {@code .ndjson}
   * @param limits the limits that reading keeps to; the size that they allow a document holds for a
   *     stream, too, and for the canonical form
   * @return the canonical form, or the problems for which it cannot be told
   * @throws IOException if the file cannot be read; the message names it
   * @throws IllegalStateException if the canonical form would not say the same, which is a fault of
   *     the library
   */
  public static CanonicalText of(Path file, ReadLimits limits) throws IOException {
    String name = DataFileName.shown(file);
    Optional<byte[]> original = FileBytes.read(file, limits.documentBytes());
    if (original.isEmpty()) {
      return tooLarge(file, new byte[0], tooLarge(name, "The file has", limits));
    }
    CanonicalForm form =
        CanonicalForm.of(name, original.get(), DataFileName.of(name).isStream(), limits);
    if (form.isLossy()) {
      throw new IllegalStateException(file + ": would not say the same in its canonical form");
    }
    return form.isTooLarge()
        ? tooLarge(
            file,
            original.get(),
            tooLarge(name, "In its canonical form the file would have", limits))
        : new CanonicalText(file, original.get(), form.bytes(), form.problems());
  }

  private static CanonicalText tooLarge(Path file, byte[] original, Problem problem) {
    return new CanonicalText(file, original, original, ImmutableList.of(problem));
  }

  private static Problem tooLarge(String name, String start, ReadLimits limits) {
    return Problem.of(
        ReadProblem.LIMIT,
        start + " more than " + limits.documentBytes() + " bytes; divide it to have it formatted.",
        SourcePosition.ofFile(name));
  }

  /** {@return why the file cannot be rewritten without loss; empty if it can} */
  public ImmutableList<Problem> problems() {
    return problems;
  }

  /** {@return whether the file is in its canonical form already} */
  public boolean isCanonical() {
    return problems.isEmpty() && Arrays.equals(original, canonical);
  }

  /**
   * Replaces the file by its canonical form, as a whole or not at all. Does nothing if it is
   * canonical.
   *
   * @throws IOException if it cannot be written, or was changed since it was read; it is then left
   *     as it is, and the message names it
   * @throws IllegalStateException if the file has problems: rewriting it would lose data
   */
  public void write() throws IOException {
    if (!problems.isEmpty()) {
      throw new IllegalStateException(file + ": cannot be rewritten without loss; " + problems);
    }
    if (!isCanonical()) {
      AtomicFile.replaceUnchanged(file, ByteSource.wrap(original), out -> out.write(canonical));
    }
  }
}

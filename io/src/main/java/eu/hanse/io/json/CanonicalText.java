package eu.hanse.io.json;

import com.google.common.collect.ImmutableList;
import eu.hanse.io.file.AtomicFile;
import eu.hanse.io.file.DataFileName;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.shape.Rewriting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The canonical form of a data file: of a document or, line by line and in the order given, of a
 * stream.
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
   * Reads a file and finds its canonical form.
   *
   * @param file the file; a stream if its name ends with {@code .ndjson}
   * @return the canonical form, or the problems for which it cannot be told
   * @throws IOException if the file cannot be read
   */
  public static CanonicalText of(Path file) throws IOException {
    byte[] original = Files.readAllBytes(file);
    String name = file.toString().replace('\\', '/');
    Rewriting rewriting = new Rewriting();
    byte[] canonical =
        DataFileName.of(file).isStream()
            ? rewriting.stream(name, original)
            : rewriting.document(name, original);
    return new CanonicalText(file, original, canonical, rewriting.problems());
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
   * @throws IOException if it cannot be written; the file is then what it was
   * @throws IllegalStateException if the file has problems: rewriting it would lose data
   */
  public void write() throws IOException {
    if (!problems.isEmpty()) {
      throw new IllegalStateException(file + ": cannot be rewritten without loss; " + problems);
    }
    if (!isCanonical()) {
      AtomicFile.replace(file, out -> out.write(canonical));
    }
  }
}

package eu.hanse.io;

import com.google.common.collect.Ordering;
import eu.hanse.call.Call;
import eu.hanse.call.CallRegister;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadLimits;
import eu.hanse.io.shape.DocumentReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads documents of calls. Never throws on anything that a file holds: what is wrong is listed,
 * what is sound is returned. Stateless and safe to share between threads.
 *
 * <p>One's own calls are added to those that come with the library, or replace them:
 *
 * <pre>{@code
 * CallRegister mine = CallReader.standard().read(Path.of("calls.json")).orThrow();
 * DataValidator.standard().withCalls(StandardCalls.load().plus(mine));
 * }</pre>
 */
public final class CallReader {

  private final ReadLimits limits;

  private CallReader(ReadLimits limits) {
    this.limits = limits;
  }

  /** {@return a reader that keeps to the standard limits} */
  public static CallReader standard() {
    return withLimits(ReadLimits.standard());
  }

  /**
   * {@return a reader that keeps to these limits}
   *
   * @param limits the limits
   */
  public static CallReader withLimits(ReadLimits limits) {
    return new CallReader(limits);
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @return what was read, and what could not be read
   */
  public CallReadResult read(Path file) {
    return read(DataFile.of(file));
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @return what was read, and what could not be read
   */
  public CallReadResult read(DataFile file) {
    List<Call> calls = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try (InputStream in = file.open()) {
      byte[] bytes = in.readNBytes(limits.documentBytes());
      if (in.read() >= 0) {
        problems.add(FileReading.tooLarge(file, limits, ""));
      } else {
        new DocumentReader(limits).readCalls(file.name(), bytes, calls::add, problems::add);
      }
    } catch (IOException e) {
      problems.add(FileFault.of(file.name(), e));
    }
    CallRegister read = CallRegister.of(calls);
    return new CallReadResult(
        problems.isEmpty() ? read : read.withUnreadCalls(),
        Ordering.natural().immutableSortedCopy(problems));
  }
}

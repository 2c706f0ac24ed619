package eu.hanse.io;

import com.google.common.collect.ImmutableList;
import eu.hanse.call.CallRegister;
import eu.hanse.io.problem.Problem;

/**
 * What reading calls gave: those that are sound, and every problem.
 *
 * @param calls the calls that could be read
 * @param problems what could not be read, by position
 */
public record CallReadResult(CallRegister calls, ImmutableList<Problem> problems) {

  /** {@return whether everything could be read} */
  public boolean isClean() {
    return problems.isEmpty();
  }

  /**
   * {@return the calls, if everything could be read}
   *
   * @throws IllegalStateException if something could not be read; the message lists it
   */
  public CallRegister orThrow() {
    if (isClean()) {
      return calls;
    }
    StringBuilder message = new StringBuilder("The calls could not be read:");
    problems.forEach(problem -> message.append('\n').append(problem));
    throw new IllegalStateException(message.toString());
  }
}

package eu.hanse.call;

import com.google.common.base.Joiner;
import java.util.Optional;
import java.util.OptionalInt;

/** What holds for all demands: they are cited, and their limits make sense. */
final class Checks {

  private Checks() {}

  /** Nobody can verify a demand without a citation. */
  static void checkCited(Demand demand) {
    if (demand.citations().isEmpty() || demand.citations().stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException(
          "demand without citation: expected where it is said, a web address or a bibliographic"
              + " text");
    }
  }

  static void checkNumber(String what, OptionalInt number) {
    if (number.isPresent() && number.getAsInt() < 0) {
      throw new IllegalArgumentException(
          what + " " + number.getAsInt() + ": expected zero or more");
    }
  }

  static <T extends Comparable<? super T>> void checkLimits(Optional<T> least, Optional<T> most) {
    if (least.isEmpty() && most.isEmpty()) {
      throw new IllegalArgumentException("demand without limit: expected least, most or both");
    }
    if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
      throw new IllegalArgumentException(
          "limits from " + least.get() + " to " + most.get() + ": expected least first");
    }
  }

  /** {@return limits in words, such as {@code 5 to 8}, {@code at most 10} or {@code 24}} */
  static String range(Optional<?> least, Optional<?> most) {
    if (least.isEmpty()) {
      return "at most " + most.orElseThrow();
    }
    if (most.isEmpty()) {
      return "at least " + least.get();
    }
    return least.equals(most) ? least.get().toString() : least.get() + " to " + most.get();
  }

  /** {@return a demand with where it is said} */
  static String cited(String text, Demand demand) {
    return text + " (" + Joiner.on("; ").join(demand.citations()) + ")";
  }
}

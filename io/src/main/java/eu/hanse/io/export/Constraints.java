package eu.hanse.io.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the values of a column keep to, where the data have no errors.
 *
 * @param required whether each row has a value
 * @param unique whether no two rows have the same value
 * @param choices the values there can be; empty if there may be any
 * @param range between which numbers the values are
 * @param list whether a value is several, joined by semicolons
 */
record Constraints(
    boolean required,
    boolean unique,
    ImmutableList<String> choices,
    Optional<Range<Integer>> range,
    boolean list) {

  static final Constraints NONE =
      new Constraints(false, false, ImmutableList.of(), Optional.empty(), false);

  /** Adds something that values keep to. */
  interface Constraint extends UnaryOperator<Constraints> {}

  static final Constraint REQUIRED =
      it -> new Constraints(true, it.unique, it.choices, it.range, it.list);

  static final Constraint UNIQUE =
      it -> new Constraints(it.required, true, it.choices, it.range, it.list);

  static final Constraint LIST =
      it -> new Constraints(it.required, it.unique, it.choices, it.range, true);

  static Constraint oneOf(Object... choices) {
    ImmutableList<String> words =
        Arrays.stream(choices).map(Object::toString).collect(ImmutableList.toImmutableList());
    return it -> new Constraints(it.required, it.unique, words, it.range, it.list);
  }

  static Constraint within(Range<Integer> range) {
    return it -> new Constraints(it.required, it.unique, it.choices, Optional.of(range), it.list);
  }
}

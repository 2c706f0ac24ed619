package eu.hanse.property;

import com.google.common.collect.ImmutableList;
import eu.hanse.source.ValuePath;

/**
 * The way along a path, from the entity inwards.
 *
 * @param steps all steps of the path
 * @param taken how many of them lie behind
 */
record Route(ImmutableList<String> steps, int taken) {

  static Route along(ValuePath path) {
    return new Route(path.steps(), 0);
  }

  boolean isAtEnd() {
    return taken == steps.size();
  }

  String next() {
    return steps.get(taken);
  }

  Route rest() {
    return new Route(steps, taken + 1);
  }

  /** The same way with another next step. */
  Route withNext(String step) {
    return new Route(
        ImmutableList.<String>builder()
            .addAll(steps.subList(0, taken))
            .add(step)
            .addAll(steps.subList(taken + 1, steps.size()))
            .build(),
        taken);
  }

  ValuePath path() {
    return ValuePath.of(steps.toArray());
  }
}

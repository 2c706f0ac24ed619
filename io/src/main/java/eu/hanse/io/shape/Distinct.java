package eu.hanse.io.shape;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells values that come again from new ones. Of one value, the most frequent number in lists of
 * data, it makes no set.
 */
final class Distinct<V> {

  private @Nullable V only;
  private @Nullable Set<V> all;

  /** Takes a value and tells whether it is new. */
  boolean add(V value) {
    if (all != null) {
      return all.add(value);
    }
    if (only == null) {
      only = value;
      return true;
    }
    all = new HashSet<>();
    all.add(only);
    return all.add(value);
  }
}

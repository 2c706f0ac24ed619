package eu.hanse.property;

import eu.hanse.source.ValuePath;
import java.util.Optional;

/** What stands at a path of an entity. */
public sealed interface PathValue {

  /**
   * A value.
   *
   * @param value the value; an immutable list or map where the path leads to one as a whole
   */
  record Present(Object value) implements PathValue {}

  /** Nothing, where the entity could have a value. */
  record Absent() implements PathValue {}

  /**
   * Nothing, and no value could stand there.
   *
   * @param reason what is wrong with the path, as a clause
   * @param nearest the path that was probably meant
   */
  record Unknown(String reason, Optional<ValuePath> nearest) implements PathValue {}

  /**
   * {@return a value or its absence}
   *
   * @param value the value
   */
  static PathValue of(Optional<?> value) {
    return value.<PathValue>map(Present::new).orElseGet(Absent::new);
  }
}

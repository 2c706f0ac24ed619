package eu.hanse.source;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The place of a value within an entity: property names and list positions, from the entity
 * inwards.
 *
 * <p>The text form is a JSON Pointer (RFC 6901) such as {@code /participations/3/city}; the names
 * are those of the accessors. The empty path is the entity itself.
 */
public final class ValuePath implements Comparable<ValuePath> {

  /** The path of the entity itself. */
  public static final ValuePath ROOT = new ValuePath(null, "");

  private final @Nullable ValuePath parent;
  private final Object step;

  private ValuePath(@Nullable ValuePath parent, Object step) {
    this.parent = parent;
    this.step = step;
  }

  /**
   * {@return the path of these steps}
   *
   * @param steps property names and list positions, from the entity inwards
   * @throws IllegalArgumentException if a step is neither a text nor a whole number
   */
  public static ValuePath of(Object... steps) {
    ValuePath path = ROOT;
    for (Object step : steps) {
      if (step instanceof Integer position) {
        path = path.child(position);
      } else if (step instanceof String name) {
        path = path.child(name);
      } else {
        throw new IllegalArgumentException(
            "path step " + step + ": expected a property name or a list position");
      }
    }
    return path;
  }

  /**
   * Reads the text form.
   *
   * @param pointer a JSON Pointer: empty, or steps that each begin with a slash
   * @return the path
   * @throws IllegalArgumentException if the text is not a JSON Pointer
   */
  public static ValuePath parse(String pointer) {
    if (pointer.isEmpty()) {
      return ROOT;
    }
    if (pointer.charAt(0) != '/' || pointer.matches("(?s).*~(?![01]).*")) {
      throw new IllegalArgumentException(
          "path \"" + pointer + "\": expected a JSON Pointer (RFC 6901) such as /period");
    }
    ValuePath path = ROOT;
    for (String token : pointer.substring(1).split("/", -1)) {
      path = path.child(token.replace("~1", "/").replace("~0", "~"));
    }
    return path;
  }

  /**
   * {@return the path of a property of the value at this path}
   *
   * @param name the property's name
   */
  public ValuePath child(String name) {
    return new ValuePath(this, name);
  }

  /**
   * {@return the path of an element of the list at this path}
   *
   * @param position the element's position, from 0
   */
  public ValuePath child(int position) {
    return new ValuePath(this, position);
  }

  /**
   * Visits the elements of a list that the value at this path has as a property.
   *
   * @param name the property's name
   * @param elements the elements, in their order
   * @param visitor takes each element with its path
   * @param <T> what the elements are
   */
  public <T> void forEach(
      String name, Collection<T> elements, BiConsumer<? super ValuePath, ? super T> visitor) {
    if (elements.isEmpty()) {
      return;
    }
    ValuePath list = child(name);
    int position = 0;
    for (T element : elements) {
      visitor.accept(list.child(position++), element);
    }
  }

  /** {@return the property names and list positions, as texts, from the entity inwards} */
  public ImmutableList<String> steps() {
    List<String> steps = new ArrayList<>();
    for (ValuePath path = this; path.parent != null; path = path.parent) {
      steps.add(path.step.toString());
    }
    Collections.reverse(steps);
    return ImmutableList.copyOf(steps);
  }

  /** Orders paths step by step, list positions by number and before names. */
  @Override
  public int compareTo(ValuePath other) {
    List<String> mine = steps();
    List<String> theirs = other.steps();
    for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
      int order = compareSteps(mine.get(i), theirs.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(mine.size(), theirs.size());
  }

  private static int compareSteps(String a, String b) {
    if (isPosition(a) != isPosition(b)) {
      return isPosition(a) ? -1 : 1;
    }
    return isPosition(a) && a.length() != b.length()
        ? Integer.compare(a.length(), b.length())
        : a.compareTo(b);
  }

  private static boolean isPosition(String step) {
    return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ValuePath path && steps().equals(path.steps());
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(steps());
  }

  /** {@return the JSON Pointer, which {@link #parse} reads back} */
  @Override
  public String toString() {
    StringBuilder pointer = new StringBuilder();
    for (String step : steps()) {
      pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }
}

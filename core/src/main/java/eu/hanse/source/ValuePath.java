package eu.hanse.source;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
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
  public static final ValuePath ROOT = new ValuePath(null, "", -1);

  private static final int NO_POSITION = -1;
  private static final int HASH_FACTOR = 31;

  private final @Nullable ValuePath parent;

  /** The property's name; empty if the last step is a position. */
  private final String name;

  private final int position;

  private ValuePath(@Nullable ValuePath parent, String name, int position) {
    this.parent = parent;
    this.name = name;
    this.position = position;
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
    int asPosition = position(name);
    return asPosition == NO_POSITION
        ? new ValuePath(this, name, NO_POSITION)
        : new ValuePath(this, "", asPosition);
  }

  /** A position is the same as the digits it is written with. */
  private static int position(String step) {
    if (step.isEmpty() || !isDigit(step.charAt(0))) {
      return NO_POSITION;
    }
    Integer position = Ints.tryParse(step);
    return position != null && position.toString().equals(step) ? position : NO_POSITION;
  }

  /**
   * {@return the path of an element of the list at this path}
   *
   * @param position the element's position, from 0
   */
  public ValuePath child(int position) {
    return position < 0 ? child(Integer.toString(position)) : new ValuePath(this, "", position);
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
      steps.add(path.step());
    }
    Collections.reverse(steps);
    return ImmutableList.copyOf(steps);
  }

  /** The last step, as text. */
  private String step() {
    return position == NO_POSITION ? name : Integer.toString(position);
  }

  private int depth() {
    int depth = 0;
    for (ValuePath path = parent; path != null; path = path.parent) {
      depth++;
    }
    return depth;
  }

  private ValuePath ancestor(int generations) {
    ValuePath path = this;
    for (int i = 0; i < generations && path.parent != null; i++) {
      path = path.parent;
    }
    return path;
  }

  /** Orders paths step by step, list positions by number and before names. */
  @Override
  public int compareTo(ValuePath other) {
    int deeper = depth() - other.depth();
    ValuePath mine = ancestor(deeper);
    ValuePath theirs = other.ancestor(-deeper);
    int order = deeper;
    while (mine != theirs && mine.parent != null && theirs.parent != null) {
      int ofStep = compareSteps(mine, theirs);
      order = ofStep == 0 ? order : ofStep; // The outermost difference is found last and decides.
      mine = mine.parent;
      theirs = theirs.parent;
    }
    return order;
  }

  private static int compareSteps(ValuePath one, ValuePath other) {
    return one.position != NO_POSITION && other.position != NO_POSITION
        ? Integer.compare(one.position, other.position)
        : compareTexts(one.step(), other.step());
  }

  private static int compareTexts(String a, String b) {
    if (isNumber(a) != isNumber(b)) {
      return isNumber(a) ? -1 : 1;
    }
    return isNumber(a) && a.length() != b.length()
        ? Integer.compare(a.length(), b.length())
        : a.compareTo(b);
  }

  private static boolean isNumber(String step) {
    for (int i = 0; i < step.length(); i++) {
      if (!isDigit(step.charAt(i))) {
        return false;
      }
    }
    return !step.isEmpty();
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof ValuePath path)) {
      return false;
    }
    ValuePath mine = this;
    ValuePath theirs = path;
    while (mine != theirs && mine.position == theirs.position && mine.name.equals(theirs.name)) {
      if (mine.parent == null || theirs.parent == null) {
        return mine.parent == theirs.parent;
      }
      mine = mine.parent;
      theirs = theirs.parent;
    }
    return mine == theirs;
  }

  @Override
  public int hashCode() {
    int hash = 0;
    for (ValuePath path = this; path.parent != null; path = path.parent) {
      hash = HASH_FACTOR * hash + path.name.hashCode() + path.position;
    }
    return hash;
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

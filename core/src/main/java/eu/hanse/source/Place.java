package eu.hanse.source;

import com.google.common.collect.ImmutableCollection;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Where a walk through an entity is. A walk passes nearly all places by without a word: it moves
 * along each list, and a path is made only of a place that is asked for it.
 *
 * <p>A place is that of an element only while the element is visited.
 */
public final class Place {

  private static final int NO_POSITION = -1;

  private final @Nullable Place parent;
  private final String property;
  private int position = NO_POSITION;

  private Place(@Nullable Place parent, String property) {
    this.parent = parent;
    this.property = property;
  }

  /** {@return the place of an entity itself, where a walk begins} */
  public static Place ofEntity() {
    return new Place(null, "");
  }

  /**
   * {@return the place of a property of the value at this place}
   *
   * @param name the property's name
   */
  public Place child(String name) {
    return new Place(this, name);
  }

  /**
   * Visits the elements of a list that the value at this place has as a property.
   *
   * @param name the property's name
   * @param elements the elements, in their order
   * @param visitor takes each element with its place
   * @param <T> what the elements are
   */
  public <T> void forEach(
      String name, ImmutableCollection<T> elements, BiConsumer<? super Place, ? super T> visitor) {
    if (elements.isEmpty()) {
      return;
    }
    Place element = child(name);
    List<T> list = elements.asList();
    for (int i = 0; i < list.size(); i++) {
      element.position = i;
      visitor.accept(element, list.get(i));
    }
  }

  /** {@return the path of this place} */
  public ValuePath path() {
    if (parent == null) {
      return ValuePath.ROOT;
    }
    ValuePath path = parent.path().child(property);
    return position == NO_POSITION ? path : path.child(position);
  }

  /** {@return the path, which tells where the walk is} */
  @Override
  public String toString() {
    return path().toString();
  }
}

package eu.hanse.io.shape;

import com.google.common.primitives.Ints;
import eu.hanse.source.ValuePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the bytes of values of an entity by their paths. Positions in a path count as in the entity
 * that was read.
 *
 * <p>What it passes through it remembers by the index of its first byte, so that each object and
 * list is read once however many values are sought in it. Not safe for use by several threads.
 */
final class Locator {

  private final JsonBytes bytes;
  private final Shape<?, ?> shape;
  private final Map<Integer, PropertyScan> objects = new HashMap<>();
  private final Map<Integer, ElementScan> lists = new HashMap<>();

  /**
   * Makes a locator.
   *
   * @param bytes the bytes, from the entity's opening bracket on
   * @param shape the entity's shape
   */
  Locator(JsonBytes bytes, Shape<?, ?> shape) {
    this.bytes = bytes;
    this.shape = shape;
  }

  /**
   * Where a value is.
   *
   * @param index the index of its first byte
   * @param pointer the value, as a JSON Pointer from the entity
   * @param place the same with the identities of elements in place of their positions
   */
  record Location(int index, String pointer, String place) {}

  /**
   * {@return the place of a value; if there is no such value, of the innermost one around it}
   *
   * @param path the value's path in the entity
   */
  Location locate(ValuePath path) {
    Walk walk = new Walk();
    walk.along(shape, new ArrayList<>(path.steps()));
    return new Location(walk.index, walk.pointer.toString(), walk.place.toString());
  }

  /** The way to one value. */
  private final class Walk {

    private int index = bytes.start();
    private final StringBuilder pointer = new StringBuilder();
    private final StringBuilder place = new StringBuilder();

    void along(Codec<?> codec, List<String> steps) {
      if (steps.isEmpty() || !(codec.form() instanceof Form.Reference reference)) {
        return;
      }
      String name = steps.remove(0);
      Field<?, ?> field = reference.shape().field(name);
      if (field == null || !enterProperty(name)) {
        return;
      }
      boolean entered =
          switch (field.cardinality()) {
            case REQUIRED, OPTIONAL -> true;
            case LIST, SET -> !steps.isEmpty() && enterElement(field, steps.remove(0));
            case MAP -> !steps.isEmpty() && enterProperty(steps.remove(0));
          };
      if (entered) {
        along(field.codec(), steps);
      }
    }

    private boolean enterProperty(String name) {
      Integer value =
          objects
              .computeIfAbsent(index, start -> new PropertyScan(bytes.from(start)))
              .valueOf(name);
      if (value == null) {
        return false;
      }
      index = value;
      ValuePath step = ValuePath.of(name);
      pointer.append(step);
      place.append(step);
      return true;
    }

    private boolean enterElement(Field<?, ?> field, String position) {
      ElementScan elements =
          lists.computeIfAbsent(index, start -> new ElementScan(bytes.from(start), field));
      Integer wanted = Ints.tryParse(position);
      ElementScan.Element element = wanted == null || wanted < 0 ? null : elements.element(wanted);
      if (element == null) {
        return false;
      }
      index = element.index();
      pointer.append('/').append(element.position());
      place.append(ValuePath.of(element.identity()));
      return true;
    }
  }
}

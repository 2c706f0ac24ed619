package eu.hanse.io.shape;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.primitives.Ints;
import eu.hanse.source.ValuePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * Finds the bytes of values of an entity by their paths. Positions in a path count as in the entity
 * that was read: elements that could not be read do not count, and sets count in sorted order.
 *
 * <p>What it passes through it remembers by the index of its first byte, so that each object and
 * list is read once however many values are sought in it. Not safe for use by several threads.
 */
final class Locator {

  private final JsonBytes bytes;
  private final Shape<?, ?> shape;
  private final Map<Integer, Map<String, Integer>> objects = new HashMap<>();
  private final Map<Integer, List<Element>> lists = new HashMap<>();

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
          objects.computeIfAbsent(index, start -> bytes.from(start).propertyValues()).get(name);
      if (value == null) {
        return false;
      }
      index = value;
      pointer.append(ValuePath.of(name));
      place.append(ValuePath.of(name));
      return true;
    }

    private boolean enterElement(Field<?, ?> field, String position) {
      List<Element> elements = lists.computeIfAbsent(index, start -> elements(start, field));
      Integer wanted = Ints.tryParse(position);
      if (wanted == null || wanted < 0 || wanted >= elements.size()) {
        return false;
      }
      Element element = elements.get(wanted);
      index = element.index();
      pointer.append('/').append(element.position());
      place.append(ValuePath.of(element.identity()));
      return true;
    }
  }

  private record Element(int index, int position, String identity) {}

  private List<Element> elements(int start, Field<?, ?> field) {
    List<Element> inOrder = new ArrayList<>();
    Multiset<String> identities = HashMultiset.create();
    boolean isSet = field.cardinality() == Cardinality.SET;
    TreeMap<Object, Element> sorted = new TreeMap<>(naturalOrder());
    JsonInput in = new JsonInput(bytes.from(start), ProblemSink.NONE);
    try {
      in.parser().nextToken();
      for (int position = 0; in.parser().nextToken() != JsonToken.END_ARRAY; position++) {
        int index = in.tokenStart();
        Object value = field.codec().read(in);
        if (value == null) {
          continue;
        }
        Element element =
            new Element(index, position, numbered(field.codec().identityOf(value), identities));
        if (isSet) {
          sorted.putIfAbsent(value, element);
        } else {
          inOrder.add(element);
        }
      }
    } catch (JacksonException brokenFurtherOn) {
      return inOrder;
    }
    return isSet ? new ArrayList<>(sorted.values()) : inOrder;
  }

  /** Where several elements have one identity, their order tells them apart. */
  private static String numbered(String identity, Multiset<String> identities) {
    int before = identities.add(identity, 1);
    return before == 0 ? identity : identity + " #" + (before + 1);
  }

  /** Elements of sets are comparable with one another: shapes declare sets of such types only. */
  @SuppressWarnings("unchecked")
  private static Comparator<Object> naturalOrder() {
    return (a, b) -> ((Comparable<Object>) a).compareTo(b);
  }
}

package eu.hanse.io.shape;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * Finds the elements of a list as they are counted in the entity that was read: elements that could
 * not be read do not count, and sets count in sorted order. It reads a list as far as it is asked,
 * and nothing twice.
 */
final class ElementScan {

  private final JsonInput in;
  private final Field<?, ?> field;
  private final boolean sorts;
  private final List<Element> elements = new ArrayList<>();
  private final TreeMap<Object, Element> sorted = new TreeMap<>(naturalOrder());
  private final Multiset<String> identities = HashMultiset.create();
  private int position;
  private boolean ended;

  /**
   * An element.
   *
   * @param index the index of its first byte
   * @param position its position in the file
   * @param identity what tells it from the others
   */
  record Element(int index, int position, String identity) {}

  /**
   * Begins.
   *
   * @param list the bytes, from the list's opening bracket on
   * @param field what the list is
   */
  ElementScan(JsonBytes list, Field<?, ?> field) {
    this.in = new JsonInput(list, ProblemSink.NONE);
    this.field = field;
    this.sorts = field.cardinality() == Cardinality.SET;
    in.parser().nextToken();
  }

  /** {@return an element; null if there are not as many} */
  @Nullable Element element(int number) {
    try {
      while (!ended && (sorts || elements.size() <= number)) {
        readOn();
      }
    } catch (JacksonException brokenHere) {
      ended = true;
    }
    return number < elements.size() ? elements.get(number) : null;
  }

  private void readOn() {
    if (in.parser().nextToken() == JsonToken.END_ARRAY) {
      ended = true;
      elements.addAll(sorted.values());
      return;
    }
    int index = in.tokenStart();
    Object value = field.codec().read(in);
    if (value != null) {
      Element element = new Element(index, position, numbered(field.codec().identityOf(value)));
      if (sorts) {
        sorted.putIfAbsent(value, element);
      } else {
        elements.add(element);
      }
    }
    position++;
  }

  /** Where several elements have one identity, their order tells them apart. */
  private String numbered(String identity) {
    int before = identities.add(identity, 1);
    return before == 0 ? identity : identity + " #" + (before + 1);
  }

  /** Elements of sets are comparable with one another: shapes declare sets of such types only. */
  @SuppressWarnings("unchecked")
  private static Comparator<Object> naturalOrder() {
    return (a, b) -> ((Comparable<Object>) a).compareTo(b);
  }
}

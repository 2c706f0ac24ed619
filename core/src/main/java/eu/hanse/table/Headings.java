package eu.hanse.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.hanse.text.Nearest;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headings of a table, and where the column of each name is. */
final class Headings {

  private final ImmutableList<Heading> all;
  private final ImmutableMap<String, Integer> positions;

  Headings(ImmutableList<Heading> all) {
    this.all = all;
    Map<String, Integer> places = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      if (places.put(all.get(i).name(), i) != null) {
        throw new IllegalArgumentException(
            "column \"" + all.get(i).name() + "\": expected a name that no other column has");
      }
    }
    this.positions = ImmutableMap.copyOf(places);
  }

  ImmutableList<Heading> all() {
    return all;
  }

  int position(String name) {
    Integer position = positions.get(name);
    if (position == null) {
      throw new IllegalArgumentException(
          "column \""
              + name
              + "\": expected "
              + Nearest.to(name, positions.keySet())
                  .map(near -> near + " or another of ")
                  .orElse("one of ")
              + String.join(", ", positions.keySet()));
    }
    return position;
  }
}

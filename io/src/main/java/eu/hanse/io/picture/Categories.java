package eu.hanse.io.picture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import eu.hanse.text.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Gives each kind of thing a colour and a shape: the largest kinds their own ones, all others one
 * that they share, as more can hardly be told apart.
 */
final class Categories<T> {

  private final Function<T, Optional<String>> kind;
  private final ImmutableMap<String, Category> shown;
  private final Category others;
  private final Category unknown;
  private final ImmutableList<Category> used;

  /**
   * Finds the largest kinds.
   *
   * @param things all that is drawn
   * @param kind of what kind a thing is, if that is known
   */
  Categories(Collection<T> things, Function<T, Optional<String>> kind) {
    this.kind = kind;
    Multiset<String> sizes = TreeMultiset.create();
    things.forEach(thing -> kind.apply(thing).ifPresent(sizes::add));
    List<String> largest = largest(sizes);
    Map<String, Category> styles = new LinkedHashMap<>();
    for (String name : largest) {
      int position = styles.size();
      styles.put(name, new Category(name, Marker.ALL.get(position), Ink.CATEGORIES.get(position)));
    }
    this.shown = ImmutableMap.copyOf(styles);
    int hidden = sizes.elementSet().size() - largest.size();
    this.others = new Category(Words.count(hidden, "other", "others"), Marker.CIRCLE, Ink.GREY);
    this.unknown = new Category("not known", Marker.CIRCLE, null);
    ImmutableSet<Category> found =
        things.stream().map(this::of).collect(ImmutableSet.toImmutableSet());
    this.used =
        ImmutableList.<Category>builder()
            .addAll(shown.values())
            .add(others)
            .add(unknown)
            .build()
            .stream()
            .filter(found::contains)
            .collect(ImmutableList.toImmutableList());
  }

  private static List<String> largest(Multiset<String> sizes) {
    int most = Ink.CATEGORIES.size();
    return sizes.elementSet().stream()
        .sorted(Comparator.comparing((String name) -> -sizes.count(name)))
        .limit(most)
        .toList();
  }

  /** {@return how a thing looks} */
  Category of(T thing) {
    return kind.apply(thing)
        .map(name -> Objects.requireNonNullElse(shown.get(name), others))
        .orElse(unknown);
  }

  /** {@return how all of them look, for a legend} */
  ImmutableList<Category> used() {
    return used;
  }
}

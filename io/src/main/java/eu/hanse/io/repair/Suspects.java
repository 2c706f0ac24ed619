package eu.hanse.io.repair;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import eu.hanse.io.problem.Problem;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds which repairs have done harm: of what cannot be read after them, those that are nearest to
 * its place. However many problems and repairs there are, each is looked at a few times only.
 */
final class Suspects {

  private final List<Candidate> all;
  private final boolean stream;

  /** The repairs of a value. */
  private final ListMultimap<Place, Candidate> at = ArrayListMultimap.create();

  /** The repairs of a value and of all that is in it. */
  private final ListMultimap<Place, Candidate> within = ArrayListMultimap.create();

  /** The repairs that write a text somewhere in a value. */
  private final ListMultimap<Written, Candidate> writing = ArrayListMultimap.create();

  private final Set<Candidate> culprits = new LinkedHashSet<>();
  private final Set<Candidate> doubtful = new LinkedHashSet<>();
  private final Set<Place> doubtfulPlaces = new HashSet<>();

  /**
   * A value: of a document by its JSON Pointer alone, as what is around it stands on other lines.
   */
  private record Place(int line, String pointer) {

    /** {@return the value in which this one is; the root is in itself} */
    Place parent() {
      return new Place(line, pointer.substring(0, Math.max(0, pointer.lastIndexOf('/'))));
    }

    boolean isRoot() {
      return pointer.isEmpty();
    }
  }

  private record Written(Place place, String text) {}

  /**
   * Suspects nobody yet.
   *
   * @param all the repairs that were made
   * @param stream whether each line of the file is a text by itself
   */
  Suspects(List<Candidate> all, boolean stream) {
    this.all = all;
    this.stream = stream;
    for (Candidate candidate : all) {
      candidate.replacements().forEach(it -> enter(candidate, it));
    }
  }

  private void enter(Candidate candidate, Replacement replacement) {
    Place place = place(replacement.line(), replacement.pointer());
    at.put(place, candidate);
    while (true) {
      within.put(place, candidate);
      writing.put(new Written(place, replacement.after()), candidate);
      if (place.isRoot()) {
        return;
      }
      place = place.parent();
    }
  }

  private Place place(int line, String pointer) {
    return new Place(stream ? line : 0, pointer);
  }

  /** Takes notice that something was not replaced as it should have been. */
  void accuse(Set<Replacement> failed) {
    all.stream()
        .filter(it -> it.replacements().stream().anyMatch(failed::contains))
        .forEach(culprits::add);
  }

  /** Takes notice that something is wrong of which nobody knows where it comes from. */
  void accuseAll() {
    (all.size() == 1 ? culprits : doubtful).addAll(all);
  }

  /**
   * Takes notice of a problem that was not there before.
   *
   * @param problem the problem
   * @param text the text that it stands at now, if there is one: a repair that wrote the same text
   *     beside it has made a set of it that holds it twice
   */
  void accuse(Problem problem, Optional<String> text) {
    Place place = place(problem.position().line(), problem.position().pointer());
    if (at.containsKey(place)) {
      culprits.addAll(at.get(place));
      return;
    }
    while (!within.containsKey(place) && !place.isRoot()) {
      place = place.parent();
    }
    Place nearest = place;
    List<Candidate> twins = text.map(it -> writing.get(new Written(nearest, it))).orElse(List.of());
    if (!twins.isEmpty()) {
      culprits.addAll(twins);
    } else if (!within.containsKey(nearest)) {
      accuseAll();
    } else if (doubtfulPlaces.add(nearest)) {
      List<Candidate> near = within.get(nearest);
      (near.size() == 1 ? culprits : doubtful).addAll(near);
    }
  }

  /** {@return whether nobody has done harm} */
  boolean areNone() {
    return culprits.isEmpty() && doubtful.isEmpty();
  }

  /** {@return those that have done harm} */
  Set<Candidate> culprits() {
    return culprits;
  }

  /** {@return those of which at least one has done harm} */
  Set<Candidate> doubtful() {
    return doubtful;
  }
}

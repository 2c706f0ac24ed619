package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.rule.FindingDraft;
import eu.hanse.source.ValuePath;
import java.util.List;
import java.util.function.Function;

/** Relates a finding about a sum to the places of its addends. */
final class Addends {

  /** A sum of hundreds of addends is told in its message; no reader looks up all their places. */
  private static final int MOST_PLACES = 20;

  private Addends() {}

  static <T> void relate(
      FindingDraft draft,
      EntityKey subject,
      List<T> addends,
      Function<T, ValuePath> path,
      Function<T, String> label) {
    addends.stream()
        .limit(MOST_PLACES)
        .forEach(addend -> draft.related(subject, path.apply(addend), label.apply(addend)));
  }
}

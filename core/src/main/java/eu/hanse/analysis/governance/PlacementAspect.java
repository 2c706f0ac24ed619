package eu.hanse.analysis.governance;

import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.governance.GovernancePlacement;
import eu.hanse.governance.PlacementModel;
import eu.hanse.text.Spelling;
import eu.hanse.text.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What of a placement can become another. */
public enum PlacementAspect {
  /** The model; {@code unknown} is none. */
  MODEL,
  /** The units, whatever their order and their capitals. */
  UNITS,
  /** Whom or what the team reports to, whatever the capitals. */
  SUPERIOR;

  /** What is told of both placements, and is not the same. */
  static ImmutableSortedSet<PlacementAspect> differing(
      GovernancePlacement from, GovernancePlacement to) {
    return Arrays.stream(values())
        .filter(aspect -> aspect.differs(from, to))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private boolean differs(GovernancePlacement from, GovernancePlacement to) {
    Optional<String> before = value(from);
    Optional<String> after = value(to);
    return before.isPresent() && after.isPresent() && !before.equals(after);
  }

  private Optional<String> value(GovernancePlacement placement) {
    return switch (this) {
      case MODEL ->
          Optional.of(placement.model())
              .filter(model -> model != PlacementModel.UNKNOWN)
              .map(PlacementModel::toString);
      case UNITS ->
          Optional.of(placement.units()).filter(it -> !it.isEmpty()).map(PlacementAspect::key);
      case SUPERIOR -> placement.reportsTo().map(Spelling::key);
    };
  }

  private static String key(List<String> units) {
    return units.stream().map(Spelling::key).sorted().distinct().collect(Collectors.joining("; "));
  }

  /** {@return the name, such as {@code units}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}

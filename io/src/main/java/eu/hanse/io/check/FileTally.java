package eu.hanse.io.check;

import com.google.common.collect.ImmutableSet;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.io.DataContents;
import eu.hanse.io.DataReport;
import eu.hanse.io.problem.Problem;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts what one file holds, and what is wrong with it in each area. */
final class FileTally {

  private final Map<EntityKind, Integer> entities = new EnumMap<>(EntityKind.class);
  private final Map<String, ProblemTally> areas = new TreeMap<>();

  void add(EntityKind entity) {
    entities.merge(entity, 1, Integer::sum);
  }

  void add(Problem problem) {
    areas.computeIfAbsent(problem.code().area(), area -> new ProblemTally()).add(problem);
  }

  /** {@return the kinds of entities that the file holds} */
  ImmutableSet<EntityKind> kinds() {
    return ImmutableSet.copyOf(entities.keySet());
  }

  /** {@return the areas in which something is wrong} */
  ImmutableSet<String> faultyAreas() {
    return ImmutableSet.copyOf(areas.keySet());
  }

  /**
   * {@return what is wrong in an area}
   *
   * @param file the name of the file
   * @param area the area
   * @param files how many files were read: one, or none if the name is that of something else
   */
  DataReport report(String file, String area, int files) {
    return areas
        .getOrDefault(area, new ProblemTally())
        .report(
            file,
            new DataContents(
                files,
                count(EntityKind.SOURCE),
                count(EntityKind.ORGANISATION),
                count(EntityKind.CITY),
                count(EntityKind.PROGRAMME)));
  }

  private int count(EntityKind kind) {
    return entities.getOrDefault(kind, 0);
  }
}

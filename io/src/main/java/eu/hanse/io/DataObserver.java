package eu.hanse.io;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.io.problem.Problem;

/**
 * Is told what data files hold and what is wrong with them while they are judged: of everything,
 * whatever a report lists, and in no order that means anything. So totals of one's own can be
 * exact.
 */
@FunctionalInterface
public interface DataObserver {

  /**
   * Takes notice of an entity. One that stands twice is told twice; one that cannot be read is not.
   *
   * @param file the name of the file in which it stands
   * @param entity the entity
   */
  default void entity(String file, EntityKey entity) {}

  /**
   * Takes a problem that is not accepted.
   *
   * @param problem the problem
   */
  void problem(Problem problem);
}

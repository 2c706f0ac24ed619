package eu.hanse.io.shape;

import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.io.problem.Problem;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.source.Source;

/** Takes what a document holds, as it is read. */
public interface EntityVisitor {

  /**
   * Takes a source.
   *
   * @param source the source
   * @param text its text
   */
  void visit(Source source, EntityText text);

  /**
   * Takes an organisation.
   *
   * @param organisation the organisation
   * @param text its text
   */
  void visit(Organisation organisation, EntityText text);

  /**
   * Takes a city.
   *
   * @param city the city
   * @param text its text
   */
  void visit(City city, EntityText text);

  /**
   * Takes a programme.
   *
   * @param programme the programme
   * @param text its text
   */
  void visit(Programme programme, EntityText text);

  /**
   * Takes the identity of an entity that is, or may be, there but could not be read.
   *
   * @param kind what the entity is
   * @param id what stands in the place of its id; not necessarily an id
   */
  void unreadable(EntityKind kind, String id);

  /** Takes notice that a whole file could not be read: anything may be in it. */
  default void unreadableFile() {}

  /**
   * Takes the schema that a document names.
   *
   * @param schema the value of {@code $schema}
   */
  default void schema(String schema) {}

  /**
   * Takes a problem of reading.
   *
   * @param problem the problem
   */
  void problem(Problem problem);
}

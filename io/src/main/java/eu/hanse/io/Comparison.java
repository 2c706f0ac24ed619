package eu.hanse.io;

import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.shape.EntityText;
import eu.hanse.io.shape.EntityVisitor;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.source.Source;
import eu.hanse.validation.ValidationRun;

/** Shows entities that were judged to the rules that compare them. */
final class Comparison implements EntityVisitor {

  private final ValidationRun run;

  Comparison(ValidationRun run) {
    this.run = run;
  }

  @Override
  public void visit(Source source, EntityText text) {
    run.compare(source);
  }

  @Override
  public void visit(Organisation organisation, EntityText text) {
    run.compare(organisation);
  }

  @Override
  public void visit(City city, EntityText text) {
    run.compare(city);
  }

  @Override
  public void visit(Programme programme, EntityText text) {
    run.compare(programme);
  }

  @Override
  public void unreadable(EntityKind kind, String id) {}

  @Override
  public void problem(Problem problem) {}
}

package eu.hanse.io;

import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.shape.EntityText;
import eu.hanse.io.shape.EntityVisitor;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.source.Source;
import java.util.ArrayList;
import java.util.List;

/** Keeps what is read, to be shown to others later. */
final class Recording implements EntityVisitor {

  private final List<Content> contents = new ArrayList<>();

  /** Shows everything in the order in which it was read. */
  void showTo(EntityVisitor visitor) {
    contents.forEach(content -> content.showTo(visitor));
  }

  List<Content> contents() {
    return contents;
  }

  @Override
  public void visit(Source source, EntityText text) {
    contents.add(visitor -> visitor.visit(source, text));
  }

  @Override
  public void visit(Organisation organisation, EntityText text) {
    contents.add(visitor -> visitor.visit(organisation, text));
  }

  @Override
  public void visit(City city, EntityText text) {
    contents.add(visitor -> visitor.visit(city, text));
  }

  @Override
  public void visit(Programme programme, EntityText text) {
    contents.add(visitor -> visitor.visit(programme, text));
  }

  @Override
  public void unreadable(EntityKind kind, String id) {
    contents.add(visitor -> visitor.unreadable(kind, id));
  }

  @Override
  public void unreadableFile() {
    contents.add(EntityVisitor::unreadableFile);
  }

  @Override
  public void problem(Problem problem) {
    contents.add(visitor -> visitor.problem(problem));
  }
}

package eu.hanse.io.shape;

import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadLimits;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Keeps all that a reader passes on. */
final class Recorder implements EntityVisitor {

  final List<Object> entities = new ArrayList<>();
  final List<EntityText> texts = new ArrayList<>();
  final List<String> unreadable = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();
  final List<String> schemas = new ArrayList<>();

  static Recorder ofDocument(byte[] bytes) {
    Recorder recorder = new Recorder();
    new DocumentReader(ReadLimits.standard()).readDocument(0, "file.json", bytes, recorder);
    return recorder;
  }

  static Recorder ofDocument(String text) {
    return ofDocument(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads the second line of a stream, whose first has nine bytes. */
  static Recorder ofLine(String text) {
    Recorder recorder = new Recorder();
    new DocumentReader(ReadLimits.standard())
        .readLine(0, "file.ndjson", text.getBytes(StandardCharsets.UTF_8), 10, 2, recorder);
    return recorder;
  }

  /** {@return each problem as position, code and message} */
  List<String> told() {
    return problems.stream()
        .map(
            problem ->
                problem.position().line()
                    + ":"
                    + problem.position().column()
                    + " "
                    + problem.code().value().substring("read.".length())
                    + " "
                    + problem.message())
        .toList();
  }

  /** {@return each problem as position and code} */
  List<String> places() {
    return problems.stream()
        .map(
            problem ->
                problem.position().line()
                    + ":"
                    + problem.position().column()
                    + " "
                    + problem.code().value().substring("read.".length()))
        .toList();
  }

  @Override
  public void visit(Source source, EntityText text) {
    keep(source, text);
  }

  @Override
  public void visit(Organisation organisation, EntityText text) {
    keep(organisation, text);
  }

  @Override
  public void visit(City city, EntityText text) {
    keep(city, text);
  }

  @Override
  public void visit(Programme programme, EntityText text) {
    keep(programme, text);
  }

  private void keep(Object entity, EntityText text) {
    entities.add(entity);
    texts.add(text);
  }

  @Override
  public void unreadable(EntityKind kind, String id) {
    unreadable.add(kind + ":" + id);
  }

  @Override
  public void schema(String schema) {
    schemas.add(schema);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }
}

package eu.hanse.io.shape;

import com.google.common.collect.ImmutableList;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadLimits;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a data file says, and what of it cannot be read. */
public final class DataContent implements EntityVisitor {

  private final boolean stream;
  private final Map<EntityKey, Object> entities = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private Optional<String> schema = Optional.empty();

  private DataContent(boolean stream) {
    this.stream = stream;
  }

  /**
   * {@return the content of a file}
   *
   * @param bytes the whole file
   * @param stream whether each line holds an entity
   * @param limits the limits that reading keeps to
   */
  public static DataContent of(byte[] bytes, boolean stream, ReadLimits limits) {
    DataContent content = new DataContent(stream);
    DocumentReader reader = new DocumentReader(limits);
    if (stream) {
      content.readLines(reader, bytes);
    } else {
      reader.readDocument(0, "", bytes, content);
    }
    return content;
  }

  private void readLines(DocumentReader reader, byte[] bytes) {
    try {
      new LineSplitter(new ByteArrayInputStream(bytes), bytes.length)
          .forEach((line, start, number) -> reader.readLine(0, "", line, start, number, this));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // cannot happen: the bytes are at hand
    }
  }

  /**
   * {@return whether both say the same; of a document, the order of entities says nothing}
   *
   * @param other the other content
   */
  public boolean saysTheSameAs(DataContent other) {
    return schema.equals(other.schema)
        && entities.equals(other.entities)
        && (!stream || order().equals(other.order()));
  }

  private ImmutableList<EntityKey> order() {
    return ImmutableList.copyOf(entities.keySet());
  }

  /** {@return what cannot be read, as it was found; the problems name no file} */
  public ImmutableList<Problem> problems() {
    return ImmutableList.copyOf(problems);
  }

  @Override
  public void visit(Source source, EntityText text) {
    entities.put(EntityKey.of(source.id()), source);
  }

  @Override
  public void visit(Organisation organisation, EntityText text) {
    entities.put(EntityKey.of(organisation.id()), organisation);
  }

  @Override
  public void visit(City city, EntityText text) {
    entities.put(EntityKey.of(city.id()), city);
  }

  @Override
  public void visit(Programme programme, EntityText text) {
    entities.put(EntityKey.of(programme.id()), programme);
  }

  @Override
  public void unreadable(EntityKind kind, String id) {}

  @Override
  public void schema(String address) {
    schema = Optional.of(address);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }
}

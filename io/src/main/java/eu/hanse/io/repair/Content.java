package eu.hanse.io.repair;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadLimits;
import eu.hanse.io.shape.DocumentReader;
import eu.hanse.io.shape.EntityText;
import eu.hanse.io.shape.EntityVisitor;
import eu.hanse.io.shape.LineSplitter;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a data file says, and what of it cannot be read. */
final class Content implements EntityVisitor {

  private static final DocumentReader READER = new DocumentReader(ReadLimits.standard());

  private final boolean stream;
  private final Map<EntityKey, Object> entities = new LinkedHashMap<>();
  private final Multiset<String> problems = HashMultiset.create();
  private Optional<String> schema = Optional.empty();

  private Content(boolean stream) {
    this.stream = stream;
  }

  static Content of(byte[] bytes, boolean stream) {
    Content content = new Content(stream);
    if (stream) {
      content.readLines(bytes);
    } else {
      READER.readDocument(0, "", bytes, content);
    }
    return content;
  }

  private void readLines(byte[] bytes) {
    try {
      new LineSplitter(new ByteArrayInputStream(bytes), bytes.length)
          .forEach((line, start, number) -> READER.readLine(0, "", line, start, number, this));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // cannot happen: the bytes are at hand
    }
  }

  /** {@return whether both say the same; of a document, the order of entities says nothing} */
  boolean saysTheSameAs(Content other) {
    return schema.equals(other.schema)
        && entities.equals(other.entities)
        && (!stream || order().equals(other.order()));
  }

  private ImmutableList<EntityKey> order() {
    return ImmutableList.copyOf(entities.keySet());
  }

  /** {@return what cannot be read, by keys that tell the same problem in similar texts} */
  Multiset<String> problems() {
    return problems;
  }

  /** {@return what tells a problem of reading in texts that differ in single values only} */
  static String key(Problem problem) {
    return problem.code() + " " + problem.position().line() + " " + problem.position().pointer();
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
    problems.add(key(problem));
  }
}

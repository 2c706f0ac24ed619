package eu.hanse.io.shape;

import com.google.common.collect.ImmutableList;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.catalogue.CatalogueBuilder;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadLimits;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.Severity;
import eu.hanse.source.Source;
import eu.hanse.source.ValuePath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a data file and writes it again in canonical form. For one file only. */
final class Rewriting implements EntityVisitor {

  private final DocumentReader reader;
  private final CatalogueBuilder catalogue = Catalogue.builder();
  private final ByteArrayOutputStream stream = new ByteArrayOutputStream();
  private final JsonLines lines = new JsonLines(stream);
  private final Set<EntityKey> keys = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();
  private Optional<String> schema = Optional.empty();

  Rewriting(ReadLimits limits) {
    this.reader = new DocumentReader(limits);
  }

  /**
   * {@return the canonical form of a document; of no use if there are problems}
   *
   * @param name the file's name, for positions
   * @param bytes the whole file
   */
  byte[] document(String name, byte[] bytes) {
    reader.readDocument(0, name, bytes, this);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocumentWriter.write(out, schema, catalogue.build());
    return out.toByteArray();
  }

  /**
   * {@return the canonical form of a stream; of no use if there are problems}
   *
   * @param name the file's name, for positions
   * @param bytes the whole file
   */
  byte[] stream(String name, byte[] bytes) {
    try {
      new LineSplitter(new ByteArrayInputStream(bytes), bytes.length)
          .forEach((line, start, number) -> reader.readLine(0, name, line, start, number, this));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // cannot happen: the bytes are at hand
    }
    if (keys.isEmpty() && problems.isEmpty()) {
      reader.readLine(0, name, new byte[0], 0, 1, this);
    }
    lines.close();
    return stream.toByteArray();
  }

  /** {@return why what was read cannot be written again without loss} */
  ImmutableList<Problem> problems() {
    return ImmutableList.sortedCopyOf(problems);
  }

  @Override
  public void visit(Source source, EntityText text) {
    if (isFirst(EntityKey.of(source.id()), text)) {
      catalogue.add(source);
      lines.write(text.origin().kind(), source);
    }
  }

  @Override
  public void visit(Organisation organisation, EntityText text) {
    if (isFirst(EntityKey.of(organisation.id()), text)) {
      catalogue.add(organisation);
      lines.write(text.origin().kind(), organisation);
    }
  }

  @Override
  public void visit(City city, EntityText text) {
    if (isFirst(EntityKey.of(city.id()), text)) {
      catalogue.add(city);
      lines.write(text.origin().kind(), city);
    }
  }

  @Override
  public void visit(Programme programme, EntityText text) {
    if (isFirst(EntityKey.of(programme.id()), text)) {
      catalogue.add(programme);
      lines.write(text.origin().kind(), programme);
    }
  }

  private boolean isFirst(EntityKey key, EntityText text) {
    boolean first = keys.add(key);
    if (!first) {
      SourcePosition position = text.position(ValuePath.of("id"));
      problems.add(
          Problem.of(
              RuleCode.of("id.duplicate"),
              Severity.ERROR,
              "The " + key.kind() + " \"" + key.id() + "\" stands twice in this file.",
              "Give one of the two another id, or remove it.",
              position));
    }
    return first;
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

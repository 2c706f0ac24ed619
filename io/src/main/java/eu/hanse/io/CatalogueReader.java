package eu.hanse.io;

import eu.hanse.catalogue.Catalogue;
import eu.hanse.catalogue.CatalogueBuilder;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadLimits;
import eu.hanse.io.shape.EntityText;
import eu.hanse.io.shape.EntityVisitor;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.rule.Severity;
import eu.hanse.source.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads data files into a catalogue. Never throws on anything that files hold: what is wrong is
 * listed, what is sound is returned. Stateless and safe to share between threads.
 */
public final class CatalogueReader {

  private final ReadLimits limits;

  private CatalogueReader(ReadLimits limits) {
    this.limits = limits;
  }

  /** {@return a reader that keeps to the standard limits} */
  public static CatalogueReader standard() {
    return withLimits(ReadLimits.standard());
  }

  /**
   * {@return a reader that keeps to these limits}
   *
   * @param limits the limits
   */
  public static CatalogueReader withLimits(ReadLimits limits) {
    return new CatalogueReader(limits);
  }

  /**
   * Reads files and directories.
   *
   * @param paths the files and directories
   * @return what was read, and what could not be read
   */
  public ReadResult read(Path... paths) {
    return read(DataFiles.in(paths));
  }

  /**
   * Reads files.
   *
   * @param files the files, which together make one catalogue
   * @return what was read, and what could not be read
   */
  public ReadResult read(DataFiles files) {
    FileReading reading = new FileReading(files.files(), limits);
    Collector collector = new Collector(new EntityOrigins(reading), files.problems());
    reading.readAll(collector);
    return collector.result(files);
  }

  private static final class Collector implements EntityVisitor {

    private final CatalogueBuilder catalogue = Catalogue.builder();
    private final EntityRegister register = new EntityRegister();
    private final Set<EntityKey> incomplete = new HashSet<>();
    private final List<Problem> problems;
    private final EntityOrigins origins;

    Collector(EntityOrigins origins, List<Problem> problems) {
      this.origins = origins;
      this.problems = new ArrayList<>(problems);
    }

    ReadResult result(DataFiles files) {
      return new ReadResult(catalogue.build(), problems, origins, register, incomplete, files);
    }

    @Override
    public void visit(Source source, EntityText text) {
      if (isFirst(EntityKey.of(source.id()), text)) {
        catalogue.add(source);
        register.add(source);
      }
    }

    @Override
    public void visit(Organisation organisation, EntityText text) {
      if (isFirst(EntityKey.of(organisation.id()), text)) {
        catalogue.add(organisation);
        register.add(organisation);
      }
    }

    @Override
    public void visit(City city, EntityText text) {
      if (isFirst(EntityKey.of(city.id()), text)) {
        catalogue.add(city);
        register.add(city);
      }
    }

    @Override
    public void visit(Programme programme, EntityText text) {
      if (isFirst(EntityKey.of(programme.id()), text)) {
        catalogue.add(programme);
        register.add(programme, text.origin().complete());
      }
    }

    private boolean isFirst(EntityKey key, EntityText text) {
      boolean first = origins.add(key, text);
      if (!first) {
        problems.add(origins.duplicate(key, text, Severity.ERROR));
      } else if (!text.origin().complete()) {
        incomplete.add(key);
      }
      return first;
    }

    @Override
    public void unreadable(EntityKind kind, String id) {
      register.addUnreadable(kind, id);
    }

    @Override
    public void unreadableFile() {
      register.addUnreadableFile();
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
    }
  }
}

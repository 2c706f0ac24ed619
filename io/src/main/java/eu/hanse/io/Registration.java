package eu.hanse.io;

import eu.hanse.catalogue.EntityKey;
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
import java.util.Optional;

/**
 * Enters what was read into the register, in the order of the files, and keeps what is to be
 * judged: the first entity with each id.
 */
final class Registration implements EntityVisitor {

  private final List<DataFile> files;
  private final EntityRegister register;
  private final EntityOrigins origins;
  private final Judgement judgement;
  private final Optional<DataObserver> observer;
  private List<Content> admitted = new ArrayList<>();
  private boolean somethingIsLeftOut;

  Registration(
      List<DataFile> files,
      EntityRegister register,
      EntityOrigins origins,
      Judgement judgement,
      Optional<DataObserver> observer) {
    this.files = files;
    this.register = register;
    this.origins = origins;
    this.judgement = judgement;
    this.observer = observer;
  }

  /** {@return the entities to be judged of some that were read} */
  List<Content> admit(List<Recording> read) {
    admitted = new ArrayList<>();
    read.forEach(recording -> recording.showTo(this));
    return admitted;
  }

  /** {@return whether everything so far could be read, and was} */
  boolean isComplete() {
    return !somethingIsLeftOut;
  }

  @Override
  public void visit(Source source, EntityText text) {
    if (isFirst(EntityKey.of(source.id()), text)) {
      register.add(source);
      admitted.add(visitor -> visitor.visit(source, text));
    }
  }

  @Override
  public void visit(Organisation organisation, EntityText text) {
    if (isFirst(EntityKey.of(organisation.id()), text)) {
      register.add(organisation);
      admitted.add(visitor -> visitor.visit(organisation, text));
    }
  }

  @Override
  public void visit(City city, EntityText text) {
    if (isFirst(EntityKey.of(city.id()), text)) {
      register.add(city);
      admitted.add(visitor -> visitor.visit(city, text));
    }
  }

  @Override
  public void visit(Programme programme, EntityText text) {
    if (isFirst(EntityKey.of(programme.id()), text)) {
      register.add(programme, text.origin().complete());
      admitted.add(visitor -> visitor.visit(programme, text));
    }
  }

  /** A second entity with an id is not judged; that is always said, whatever rules are off. */
  private boolean isFirst(EntityKey key, EntityText text) {
    observer.ifPresent(it -> it.entity(files.get(text.origin().file()).name(), key));
    boolean first = origins.add(key, text);
    if (!first) {
      judgement.add(origins.duplicate(key, text, judgement.severityOf(EntityOrigins.DUPLICATE)));
      somethingIsLeftOut = true;
    }
    return first;
  }

  @Override
  public void unreadableFile() {
    register.addUnreadableFile();
  }

  @Override
  public void unreadable(EntityKind kind, String id) {
    register.addUnreadable(kind, id);
  }

  @Override
  public void problem(Problem problem) {
    somethingIsLeftOut |= problem.code().area().equals("read");
    judgement.add(problem);
  }
}

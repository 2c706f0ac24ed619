package eu.hanse.io;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.catalogue.ReferenceVisitor;
import eu.hanse.catalogue.References;
import eu.hanse.city.City;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.shape.EntityText;
import eu.hanse.io.shape.EntityVisitor;
import eu.hanse.io.shape.Origin;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.source.Source;
import eu.hanse.validation.ValidationRun;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * One run over files: each entity is judged as it passes by. One that refers to something not seen
 * yet is passed over, and read again when everything was seen.
 */
final class StreamValidation implements EntityVisitor {

  private final DataFiles files;
  private final DataObserver observer;
  private final FileReading reading;
  private final EntityOrigins origins;
  private final EntityRegister register = new EntityRegister();
  private final Judgement judgement;
  private final ValidationRun run;
  private final List<Origin> deferred = new ArrayList<>();
  private boolean everythingSeen;
  private boolean somethingIsLeftOut;

  StreamValidation(
      ValidationSettings settings, LocalDate asOf, DataFiles files, DataObserver observer) {
    this.files = files;
    this.observer = observer;
    this.reading = new FileReading(files.files(), settings.readLimits());
    this.origins = new EntityOrigins(reading);
    this.judgement = new Judgement(settings, asOf, files, register, observer);
    this.run = judgement.begin(origins::locate);
  }

  DataReport run() {
    files.problems().forEach(this::problem);
    if (!files.problems().isEmpty()) {
      unreadableFile(); // What is missing may be what others refer to.
    }
    reading.readAll(this);
    boolean complete = !somethingIsLeftOut;
    everythingSeen = true;
    deferred.forEach(this::readAgain);
    origins.leave();
    run.conclude(complete);
    return judgement.report(complete);
  }

  private void readAgain(Origin origin) {
    try {
      reading.readAgain(origin, this);
    } catch (IOException e) {
      String name = files.files().get(origin.file()).name();
      problem(FileFault.of(name, e));
    }
  }

  @Override
  public void visit(Source source, EntityText text) {
    EntityKey key = EntityKey.of(source.id());
    if (isFirst(key, text)) {
      register.add(source);
      origins.enter(key, text);
      run.judge(source, text.origin().complete());
    }
  }

  @Override
  public void visit(Organisation organisation, EntityText text) {
    EntityKey key = EntityKey.of(organisation.id());
    if (everythingSeen || isFirst(key, text)) {
      register.add(organisation);
      if (canBeJudged(text, visitor -> References.of(organisation, visitor))) {
        origins.enter(key, text);
        run.judge(organisation, text.origin().complete());
      }
    }
  }

  @Override
  public void visit(City city, EntityText text) {
    EntityKey key = EntityKey.of(city.id());
    if (everythingSeen || isFirst(key, text)) {
      register.add(city);
      if (canBeJudged(text, visitor -> References.of(city, visitor))) {
        origins.enter(key, text);
        run.judge(city, text.origin().complete());
      }
    }
  }

  @Override
  public void visit(Programme programme, EntityText text) {
    EntityKey key = EntityKey.of(programme.id());
    if (everythingSeen || isFirst(key, text)) {
      register.add(programme, text.origin().complete());
      if (canBeJudged(text, visitor -> References.of(programme, visitor))) {
        origins.enter(key, text);
        run.judge(programme, text.origin().complete());
      }
    }
  }

  /** A second entity with an id is not judged; that is always said, whatever rules are off. */
  private boolean isFirst(EntityKey key, EntityText text) {
    observer.entity(files.files().get(text.origin().file()).name(), key);
    boolean first = origins.add(key, text);
    if (!first) {
      judgement.add(origins.duplicate(key, text, judgement.severityOf(EntityOrigins.DUPLICATE)));
      somethingIsLeftOut = true;
    }
    return first;
  }

  /** An entity can be judged once all that it refers to was seen; otherwise it is put off. */
  private boolean canBeJudged(EntityText text, Consumer<ReferenceVisitor> references) {
    if (everythingSeen) {
      return true;
    }
    boolean[] allSeen = {true};
    references.accept((target, reference) -> allSeen[0] &= register.contains(target));
    if (!allSeen[0]) {
      deferred.add(text.origin());
    }
    return allSeen[0];
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

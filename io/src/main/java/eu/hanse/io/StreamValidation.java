package eu.hanse.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import eu.hanse.io.shape.Origin;
import eu.hanse.validation.ValidationRun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * One run over files, wave by wave: while one wave is read, the one before it is judged, both by
 * several threads. What depends on an order is done in between by the thread that calls, in the
 * order of the files, so that the outcome is the same whatever the number of threads. Of what was
 * judged only what references and comparisons need is kept.
 *
 * <p>An entity that refers to something not seen yet is passed over, and read again when everything
 * was seen.
 */
final class StreamValidation {

  /** Enough to keep threads busy, and little beside what is remembered of large data. */
  private static final long WAVE_BYTES = 1 << 21;

  /** About as many entities as are read together. */
  private static final int JUDGED_TOGETHER = 8;

  private final ValidationSettings settings;
  private final DataFiles files;
  private final FileReading reading;
  private final EntityOrigins origins;
  private final EntityRegister register = new EntityRegister();
  private final Judgement judgement;
  private final ValidationRun run;
  private final Registration registration;
  private final Comparison comparison;

  /** Those that are not at work: as many as threads judge at the same time, if all are. */
  private final Queue<EntityTrial> trials = new ConcurrentLinkedQueue<>();

  private final List<Origin> deferred = new ArrayList<>();

  StreamValidation(
      ValidationSettings settings,
      LocalDate asOf,
      DataFiles files,
      Optional<DataObserver> observer) {
    this.settings = settings;
    this.files = files;
    this.reading = new FileReading(files.files(), settings.readLimits());
    this.origins = new EntityOrigins(reading);
    this.judgement = new Judgement(settings, asOf, files, register, observer);
    this.run = judgement.begin(origins::locate);
    this.registration = new Registration(files.files(), register, origins, judgement, observer);
    this.comparison = new Comparison(run);
    for (int i = 0; i < settings.threads(); i++) {
      trials.add(new EntityTrial(run, register, origins, judgement));
    }
  }

  DataReport run() {
    files.problems().forEach(registration::problem);
    if (!files.problems().isEmpty()) {
      registration.unreadableFile(); // What is missing may be what others refer to.
    }
    try (Threads threads = Threads.of(settings.threads());
        Portions portions = reading.portions()) {
      pass(threads, portions, registration::admit, true);
      boolean complete = registration.isComplete();
      pass(threads, again(), StreamValidation::contents, false);
      run.conclude(complete);
      return judgement.report(complete);
    }
  }

  /** What was put off, to be read again. */
  private Iterator<Portion> again() {
    return Lists.partition(ImmutableList.copyOf(deferred), JUDGED_TOGETHER).stream()
        .map(this::readAgain)
        .iterator();
  }

  private Portion readAgain(List<Origin> entities) {
    return new Portion(
        entities.stream()
            .<Content>map(origin -> visitor -> reading.readAgain(origin, visitor))
            .collect(ImmutableList.toImmutableList()),
        entities.stream().mapToLong(Origin::length).sum());
  }

  private static List<Content> contents(List<Recording> read) {
    return read.stream().flatMap(recording -> recording.contents().stream()).toList();
  }

  private void pass(
      Threads threads,
      Iterator<Portion> portions,
      Function<List<Recording>, List<Content>> admit,
      boolean defers) {
    Threads.Results<Recording> readWave = Threads.Results.none();
    Threads.Results<EntityTrial.Verdict> judgedWave = Threads.Results.none();
    List<Portion> wave = nextWave(portions);
    while (!wave.isEmpty() || !readWave.isEmpty() || !judgedWave.isEmpty()) {
      List<EntityTrial.Verdict> verdicts = judgedWave.await();
      List<Recording> recordings = readWave.await();
      readWave = threads.begin(wave, Portion::read);
      verdicts.forEach(this::take);
      judgedWave =
          threads.begin(
              Lists.partition(admit.apply(recordings), JUDGED_TOGETHER),
              contents -> judge(contents, defers));
      wave = nextWave(portions);
    }
  }

  private static List<Portion> nextWave(Iterator<Portion> portions) {
    List<Portion> wave = new ArrayList<>();
    long bytes = 0;
    while (bytes < WAVE_BYTES && portions.hasNext()) {
      Portion portion = portions.next();
      wave.add(portion);
      bytes += portion.bytes();
    }
    return wave;
  }

  private EntityTrial.Verdict judge(List<Content> contents, boolean defers) {
    EntityTrial trial = trials.remove();
    try {
      return trial.judge(contents, defers);
    } finally {
      trials.add(trial);
    }
  }

  private void take(EntityTrial.Verdict verdict) {
    verdict.problems().forEach(judgement::add);
    verdict.counted().forEach(it -> judgement.count(it.rule(), it.severity(), it.entity()));
    verdict.judged().forEach(content -> content.showTo(comparison));
    deferred.addAll(verdict.deferred());
  }
}

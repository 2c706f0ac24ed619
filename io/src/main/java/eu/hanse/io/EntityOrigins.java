package eu.hanse.io;

import com.google.common.collect.ImmutableList;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.RelatedPosition;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.io.problem.TextCorrection;
import eu.hanse.io.shape.EntityText;
import eu.hanse.io.shape.Origin;
import eu.hanse.rule.Finding;
import eu.hanse.rule.RelatedPlace;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers where each entity stands, and turns findings into problems with positions. */
final class EntityOrigins {

  static final RuleCode DUPLICATE = RuleCode.of("id.duplicate");

  /** The subject of a finding, and what it is related to. */
  private static final int TEXTS_KEPT = 2;

  private static final float LOAD_FACTOR = 0.75f;

  private final FileReading reading;
  private final Map<EntityKey, Origin> origins = new HashMap<>();

  /** The texts read again last, oldest use first: findings about one entity come in a row. */
  private final Map<EntityKey, EntityText> readAgain =
      new LinkedHashMap<>(2 * TEXTS_KEPT, LOAD_FACTOR, true);

  EntityOrigins(FileReading reading) {
    this.reading = reading;
  }

  /** Remembers an entity and tells whether it is the first with its id. */
  boolean add(EntityKey key, EntityText text) {
    return origins.putIfAbsent(key, text.origin()) == null;
  }

  /** {@return the problem that an id stands twice} */
  Problem duplicate(EntityKey key, EntityText second, Severity severity) {
    ValuePath id = ValuePath.of("id");
    return new Problem(
        DUPLICATE,
        severity,
        "The " + key.kind() + " \"" + key.id() + "\" is there already; this one was not read.",
        "Give one of the two another id, or remove it.",
        second.position(id),
        key + " " + second.place(id),
        Optional.of(key),
        position(key, id).stream()
            .map(first -> new RelatedPosition(first, "first stands here"))
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.of());
  }

  /** {@return a finding with its position, for which the entity is read again} */
  synchronized Problem locate(Finding finding) {
    return locate(finding, text(finding.subject()));
  }

  /**
   * {@return a finding with its position}
   *
   * @param finding the finding
   * @param text the text of its subject
   */
  Problem locate(Finding finding, Optional<EntityText> text) {
    EntityKey subject = finding.subject();
    String path = text.map(it -> it.place(finding.path())).orElseGet(finding.path()::toString);
    return new Problem(
        finding.rule(),
        finding.severity(),
        finding.message(),
        finding.advice(),
        text.map(it -> it.position(finding.path()))
            .orElseGet(() -> SourcePosition.ofFile(subject.toString())),
        path.isEmpty() ? subject.toString() : subject + " " + path,
        Optional.of(subject),
        finding.related().stream()
            .flatMap(related -> locate(related, subject, text).stream())
            .collect(ImmutableList.toImmutableList()),
        text.map(it -> corrections(finding, it)).orElseGet(ImmutableList::of));
  }

  private static ImmutableList<TextCorrection> corrections(Finding finding, EntityText text) {
    return finding.corrections().stream()
        .map(it -> new TextCorrection(text.position(it.path()), it.value(), it.certain()))
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<RelatedPosition> locate(
      RelatedPlace place, EntityKey subject, Optional<EntityText> text) {
    Optional<SourcePosition> position =
        place.subject().equals(subject)
            ? text.map(it -> it.position(place.path()))
            : position(place.subject(), place.path());
    return position.map(it -> new RelatedPosition(it, place.label()));
  }

  /** Several threads may ask; texts that are read again are for one at a time. */
  private synchronized Optional<SourcePosition> position(EntityKey key, ValuePath path) {
    return text(key).map(text -> text.position(path));
  }

  private Optional<EntityText> text(EntityKey key) {
    Origin origin = origins.get(key);
    if (origin == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(textAgain(key, origin));
    } catch (IOException fileIsGone) {
      return Optional.empty();
    }
  }

  private EntityText textAgain(EntityKey key, Origin origin) throws IOException {
    EntityText kept = readAgain.get(key);
    if (kept != null) {
      return kept;
    }
    if (readAgain.size() == TEXTS_KEPT) {
      readAgain.remove(readAgain.keySet().iterator().next());
    }
    EntityText text = reading.textOf(origin);
    readAgain.put(key, text);
    return text;
  }
}

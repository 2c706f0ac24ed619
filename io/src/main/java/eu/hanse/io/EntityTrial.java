package eu.hanse.io;

import eu.hanse.catalogue.EntityKind;
import eu.hanse.catalogue.EntityLookup;
import eu.hanse.catalogue.ReferenceVisitor;
import eu.hanse.catalogue.References;
import eu.hanse.city.City;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.shape.EntityText;
import eu.hanse.io.shape.EntityVisitor;
import eu.hanse.io.shape.Origin;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.rule.Finding;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.Severity;
import eu.hanse.source.Source;
import eu.hanse.validation.EntityJudge;
import eu.hanse.validation.ValidationRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Judges entities by the rules that look at each by itself, and gives what is found its position
 * while the text is at hand. For one thread at a time.
 */
final class EntityTrial {

  private final EntityLookup entities;
  private final EntityOrigins origins;
  private final Judgement judgement;
  private final EntityJudge judge;
  private Verdict verdict = new Verdict();
  private @Nullable EntityText text;

  /**
   * Begins.
   *
   * @param run the run that the judging is a part of
   * @param entities the entities seen so far, among which no others come while this judges
   * @param origins where they stand
   * @param judgement what becomes of what is found
   */
  EntityTrial(
      ValidationRun run, EntityLookup entities, EntityOrigins origins, Judgement judgement) {
    this.entities = entities;
    this.origins = origins;
    this.judgement = judgement;
    this.judge = run.newJudge(this::found);
  }

  /** Something that a rule found about an entity, of which nobody asks what it is. */
  record Counted(RuleCode rule, Severity severity, Origin entity) {}

  /** What came of some entities. */
  static final class Verdict {

    private final List<Problem> problems = new ArrayList<>();
    private final List<Counted> counted = new ArrayList<>();
    private final List<Content> judged = new ArrayList<>();
    private final List<Origin> deferred = new ArrayList<>();

    /** {@return what is wrong with them} */
    List<Problem> problems() {
      return problems;
    }

    /** {@return what else is wrong with them, and is only to be counted} */
    List<Counted> counted() {
      return counted;
    }

    /** {@return the entities that were judged} */
    List<Content> judged() {
      return judged;
    }

    /** {@return those that refer to something not seen yet} */
    List<Origin> deferred() {
      return deferred;
    }
  }

  /**
   * Judges entities.
   *
   * @param contents the entities
   * @param defers whether to put off what refers to something not seen yet
   */
  Verdict judge(List<Content> contents, boolean defers) {
    verdict = new Verdict();
    contents.forEach(content -> content.showTo(new Entity(content, defers)));
    text = null;
    return verdict;
  }

  private void found(Finding finding) {
    if (text != null && judgement.onlyCounts(finding.rule(), text.origin())) {
      verdict.counted.add(new Counted(finding.rule(), finding.severity(), text.origin()));
      return;
    }
    verdict.problems.add(origins.locate(finding, Optional.ofNullable(text)));
  }

  /** One entity that is judged. */
  private final class Entity implements EntityVisitor {

    private final Content content;
    private final boolean defers;

    Entity(Content content, boolean defers) {
      this.content = content;
      this.defers = defers;
    }

    @Override
    public void visit(Source source, EntityText itsText) {
      enter(itsText);
      judge.judge(source, itsText.origin().complete());
    }

    @Override
    public void visit(Organisation organisation, EntityText itsText) {
      if (canBeJudged(itsText, visitor -> References.of(organisation, visitor))) {
        enter(itsText);
        judge.judge(organisation, itsText.origin().complete());
      }
    }

    @Override
    public void visit(City city, EntityText itsText) {
      if (canBeJudged(itsText, visitor -> References.of(city, visitor))) {
        enter(itsText);
        judge.judge(city, itsText.origin().complete());
      }
    }

    @Override
    public void visit(Programme programme, EntityText itsText) {
      if (canBeJudged(itsText, visitor -> References.of(programme, visitor))) {
        enter(itsText);
        judge.judge(programme, itsText.origin().complete());
      }
    }

    private void enter(EntityText itsText) {
      verdict.judged.add(content);
      text = itsText;
    }

    /** An entity can be judged once all that it refers to was seen. */
    private boolean canBeJudged(EntityText itsText, Consumer<ReferenceVisitor> references) {
      if (!defers) {
        return true;
      }
      boolean[] allSeen = {true};
      references.accept((target, reference) -> allSeen[0] &= entities.contains(target));
      if (!allSeen[0]) {
        verdict.deferred.add(itsText.origin());
      }
      return allSeen[0];
    }

    @Override
    public void unreadable(EntityKind kind, String id) {}

    /** What cannot be read again was there when it was read first: the file has been changed. */
    @Override
    public void problem(Problem problem) {
      verdict.problems.add(problem);
    }
  }
}

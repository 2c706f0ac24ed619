package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.catalogue.Reference;
import eu.hanse.catalogue.References;
import eu.hanse.city.City;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;

/**
 * A rule that reports each place where an entity of one kind is named that the data do not contain.
 */
abstract class UnknownEntity implements EntityRule {

  private final EntityKind kind;
  private final RuleInfo info;

  UnknownEntity(EntityKind kind, RuleInfo info) {
    this.kind = kind;
    this.info = info;
  }

  @Override
  public final RuleInfo info() {
    return info;
  }

  @Override
  public final void check(Organisation organisation, RuleContext context, Findings findings) {
    EntityKey subject = EntityKey.of(organisation.id());
    References.of(organisation, reference -> check(subject, reference, context, findings));
  }

  @Override
  public final void check(City city, RuleContext context, Findings findings) {
    EntityKey subject = EntityKey.of(city.id());
    References.of(city, reference -> check(subject, reference, context, findings));
  }

  @Override
  public final void check(Programme programme, RuleContext context, Findings findings) {
    EntityKey subject = EntityKey.of(programme.id());
    References.of(programme, reference -> check(subject, reference, context, findings));
  }

  private void check(
      EntityKey subject, Reference reference, RuleContext context, Findings findings) {
    EntityKey target = reference.target();
    if (target.kind() == kind && !context.entities().contains(target)) {
      UnknownName.report(
          findings.at(subject, reference.path()).with("kind", kind).with("id", target.id()),
          "There is no {kind} {id} in the data.",
          info.advice(),
          target.id(),
          context.entities().allNearest(target),
          reference::naming);
    }
  }
}

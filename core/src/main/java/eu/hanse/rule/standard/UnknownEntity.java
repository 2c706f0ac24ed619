package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.catalogue.Reference;
import eu.hanse.catalogue.ReferenceVisitor;
import eu.hanse.catalogue.References;
import eu.hanse.city.City;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import java.util.function.Supplier;

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
    References.of(
        organisation, new Search(kind, info, EntityKey.of(organisation.id()), context, findings));
  }

  @Override
  public final void check(City city, RuleContext context, Findings findings) {
    References.of(city, new Search(kind, info, EntityKey.of(city.id()), context, findings));
  }

  @Override
  public final void check(Programme programme, RuleContext context, Findings findings) {
    References.of(
        programme, new Search(kind, info, EntityKey.of(programme.id()), context, findings));
  }

  private record Search(
      EntityKind kind, RuleInfo info, EntityKey subject, RuleContext context, Findings findings)
      implements ReferenceVisitor {

    @Override
    public boolean wants(EntityKind referred) {
      return referred == kind;
    }

    @Override
    public void visit(EntityKey target, Supplier<Reference> reference) {
      if (!context.entities().contains(target)) {
        report(reference.get());
      }
    }

    private void report(Reference reference) {
      EntityKey target = reference.target();
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

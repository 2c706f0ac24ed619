package eu.hanse.io.export.linked;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.hanse.funding.Contribution;
import eu.hanse.funding.ContributionKind;
import eu.hanse.funding.FundingPlan;
import eu.hanse.id.SourceId;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.InvolvementRole;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.programme.ThematicTrack;
import eu.hanse.time.DateSpan;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Writes programmes: who takes part in which role, and who pays. */
final class ProgrammeWriter {

  private static final ImmutableSet<InvolvementRole> MEMBERS =
      ImmutableSet.of(
          InvolvementRole.COORDINATOR,
          InvolvementRole.LEAD_PROCURER,
          InvolvementRole.CONSORTIUM_MEMBER,
          InvolvementRole.EXPERT_PARTNER);

  private final Nodes nodes;
  private final Iris iris;

  ProgrammeWriter(Nodes nodes, Iris iris) {
    this.nodes = nodes;
    this.iris = iris;
  }

  void write(Programme programme) {
    nodes.identify(
        iris.programme(programme.id()),
        programme.kind() == ProgrammeKind.PRE_COMMERCIAL_PROCUREMENT
            ? Type.RESEARCH_PROJECT
            : Type.PROJECT);
    nodes.text(Term.NAME, programme.name());
    nodes.texts(Term.ALTERNATE_NAME, programme.names(), programme.acronym().stream().toList());
    nodes.text(Term.ADDITIONAL_TYPE, programme.kind().toString());
    nodes.text(Term.DESCRIPTION, programme.summary());
    nodes.texts(Term.KEYWORDS, programme.tracks().stream().map(ThematicTrack::name).toList());
    nodes.dates(Term.FOUNDING_DATE, Term.DISSOLUTION_DATE, programme.period());
    nodes.address(Term.URL, programme.url());
    Identifiers.write(programme.identifiers(), Optional.empty(), nodes);
    nodes.nodes(Term.MEMBER, members(programme), this::write);
    nodes.references(
        Term.FUNDER, payers(programme, share -> !isInKind(share), InvolvementRole.FUNDER));
    nodes.references(
        Term.SPONSOR, payers(programme, ProgrammeWriter::isInKind, InvolvementRole.SUPPORT));
    nodes.nodes(Term.FUNDING, grants(programme), this::write);
    nodes.references(
        Term.EVENT,
        programme.calendar().meetings().stream()
            .map(meeting -> iris.meeting(programme.id(), meeting.id()))
            .toList());
    nodes.text(Term.COMMENT, programme.note());
    writeSources(programme.sources());
  }

  /** The part of a city or an organisation in a programme. */
  private record Member(
      String iri,
      String role,
      Optional<DateSpan> period,
      Optional<String> note,
      ImmutableSet<SourceId> sources) {}

  private ImmutableList<Member> members(Programme programme) {
    return Stream.concat(
            programme.participations().stream().map(this::member),
            programme.involvements().stream()
                .filter(involvement -> MEMBERS.contains(involvement.role()))
                .map(this::member))
        .collect(ImmutableList.toImmutableList());
  }

  private Member member(Participation participation) {
    return new Member(
        iris.authority(participation.city()),
        participation.role().toString(),
        participation.period(),
        participation.note(),
        participation.sources());
  }

  private Member member(Involvement involvement) {
    return new Member(
        iris.organisation(involvement.organisation()),
        involvement.role().toString(),
        involvement.period(),
        involvement.note(),
        involvement.sources());
  }

  private void write(Member member) {
    nodes.types(Type.ORGANIZATION_ROLE);
    nodes.text(Term.ROLE_NAME, member.role());
    nodes.reference(Term.MEMBER, member.iri());
    nodes.dates(Term.START_DATE, Term.END_DATE, member.period());
    nodes.text(Term.COMMENT, member.note());
    writeSources(member.sources());
  }

  private static boolean isInKind(Contribution contribution) {
    return contribution.kind().equals(Optional.of(ContributionKind.IN_KIND));
  }

  private ImmutableList<String> payers(
      Programme programme, Predicate<Contribution> wanted, InvolvementRole role) {
    return Stream.concat(
            programme.involvements().stream()
                .filter(involvement -> involvement.role() == role)
                .map(involvement -> iris.organisation(involvement.organisation())),
            programme.funding().stream()
                .flatMap(plan -> plan.contributions().stream())
                .filter(wanted)
                .map(contribution -> iris.party(contribution.payer())))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private record Grant(FundingPlan plan, Contribution contribution) {}

  private static ImmutableList<Grant> grants(Programme programme) {
    return programme.funding().stream()
        .flatMap(
            plan ->
                plan.contributions().stream()
                    .filter(it -> it.kind().equals(Optional.of(ContributionKind.GRANT)))
                    .map(it -> new Grant(plan, it)))
        .collect(ImmutableList.toImmutableList());
  }

  private void write(Grant grant) {
    nodes.types(Type.MONETARY_GRANT);
    nodes.reference(Term.FUNDER, iris.party(grant.contribution().payer()));
    nodes.text(Term.DESCRIPTION, grant.plan().per().map(unit -> "for each " + unit));
    grant.contribution().amount().ifPresent(amount -> nodes.node(Term.AMOUNT, () -> write(amount)));
    nodes.text(Term.COMMENT, grant.contribution().note());
    writeSources(grant.plan().sources());
  }

  private void write(Money amount) {
    nodes.types(Type.MONETARY_AMOUNT);
    nodes.text(Term.CURRENCY, amount.getCurrencyUnit().getCode());
    nodes.decimal(Term.VALUE, amount.getAmount().toPlainString());
  }

  private void writeSources(Collection<SourceId> sources) {
    nodes.references(Term.WAS_DERIVED_FROM, sources.stream().map(iris::source).toList());
  }
}

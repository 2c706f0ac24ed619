package eu.hanse.rule.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.id.OrganisationId;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.InvolvementRole;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.source.ValuePath;
import eu.hanse.time.DateSpan;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A partner of a network: a city with a share in it, or an organisation of its consortium that does
 * not act for a city. Who observes, is associated or only gives its territory is none.
 *
 * @param path the place in the programme
 * @param key who it is
 * @param period from joining to leaving
 * @param participation the participation, if it is a city
 */
record Partner(
    ValuePath path,
    EntityKey key,
    Optional<DateSpan> period,
    Optional<Participation> participation) {

  private static final ImmutableSet<ParticipationRole> ROLES =
      Sets.immutableEnumSet(
          ParticipationRole.LEAD_PARTNER,
          ParticipationRole.PARTNER,
          ParticipationRole.GOOD_PRACTICE_CITY,
          ParticipationRole.TRANSFER_CITY);

  static boolean isRoleOfPartner(ParticipationRole role) {
    return ROLES.contains(role);
  }

  /** The partners in the order of the programme, cities first. */
  static ImmutableList<Partner> of(Programme programme) {
    ImmutableList.Builder<Partner> partners = ImmutableList.builder();
    ValuePath.ROOT.forEach(
        "participations",
        programme.participations(),
        (path, participation) -> {
          if (isRoleOfPartner(participation.role())) {
            partners.add(
                new Partner(
                    path,
                    EntityKey.of(participation.city()),
                    participation.period(),
                    Optional.of(participation)));
          }
        });
    ImmutableSet<OrganisationId> behindCities = behindCities(programme);
    ValuePath.ROOT.forEach(
        "involvements",
        programme.involvements(),
        (path, involvement) -> {
          if (involvement.role() == InvolvementRole.CONSORTIUM_MEMBER
              && !behindCities.contains(involvement.organisation())) {
            partners.add(of(path, involvement));
          }
        });
    return partners.build();
  }

  private static Partner of(ValuePath path, Involvement involvement) {
    return new Partner(
        path, EntityKey.of(involvement.organisation()), involvement.period(), Optional.empty());
  }

  /** The organisations through which, or as whose members, cities take part. */
  static ImmutableSet<OrganisationId> behindCities(Programme programme) {
    return programme.participations().stream()
        .flatMap(
            participation ->
                Stream.concat(
                    participation.representedBy().stream(), participation.consortium().stream()))
        .collect(ImmutableSet.toImmutableSet());
  }

  boolean isLead() {
    return participation.filter(it -> it.role() == ParticipationRole.LEAD_PARTNER).isPresent();
  }
}

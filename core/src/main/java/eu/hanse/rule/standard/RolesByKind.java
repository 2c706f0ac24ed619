package eu.hanse.rule.standard;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.ProgrammeKind;

/**
 * The roles that each kind of programme knows. Cities may observe or be associated everywhere;
 * partnerships and programmes of other kinds know all roles.
 *
 * <table>
 *   <caption>Roles by kind, besides observer-city and associated-partner</caption>
 *   <tr><th>city-challenge</th><td>core-city, mentor-city, international-mentor-city</td></tr>
 *   <tr><th>transfer-network, innovation-transfer-network</th>
 *       <td>lead-partner, partner, good-practice-city, transfer-city</td></tr>
 *   <tr><th>action-planning-network, implementation-network</th><td>lead-partner, partner</td></tr>
 *   <tr><th>pre-commercial-procurement</th>
 *       <td>lead-procurer, buyer, preferred-partner, coordinator, host</td></tr>
 *   <tr><th>lighthouse-project</th><td>coordinator, lead-partner, partner, host</td></tr>
 *   <tr><th>partnership, other</th><td>all</td></tr>
 * </table>
 */
final class RolesByKind {

  private static final ImmutableSet<ParticipationRole> CHALLENGE =
      with(
          ParticipationRole.CORE_CITY,
          ParticipationRole.MENTOR_CITY,
          ParticipationRole.INTERNATIONAL_MENTOR_CITY);
  private static final ImmutableSet<ParticipationRole> TRANSFER =
      with(
          ParticipationRole.LEAD_PARTNER,
          ParticipationRole.PARTNER,
          ParticipationRole.GOOD_PRACTICE_CITY,
          ParticipationRole.TRANSFER_CITY);
  private static final ImmutableSet<ParticipationRole> NETWORK =
      with(ParticipationRole.LEAD_PARTNER, ParticipationRole.PARTNER);
  private static final ImmutableSet<ParticipationRole> PROCUREMENT =
      with(
          ParticipationRole.LEAD_PROCURER,
          ParticipationRole.BUYER,
          ParticipationRole.PREFERRED_PARTNER,
          ParticipationRole.COORDINATOR,
          ParticipationRole.HOST);
  private static final ImmutableSet<ParticipationRole> LIGHTHOUSE =
      with(
          ParticipationRole.COORDINATOR,
          ParticipationRole.LEAD_PARTNER,
          ParticipationRole.PARTNER,
          ParticipationRole.HOST);
  private static final ImmutableSet<ParticipationRole> ALL = with(ParticipationRole.values());

  private RolesByKind() {}

  static ImmutableSet<ParticipationRole> of(ProgrammeKind kind) {
    return switch (kind) {
      case CITY_CHALLENGE -> CHALLENGE;
      case TRANSFER_NETWORK, INNOVATION_TRANSFER_NETWORK -> TRANSFER;
      case ACTION_PLANNING_NETWORK, IMPLEMENTATION_NETWORK -> NETWORK;
      case PRE_COMMERCIAL_PROCUREMENT -> PROCUREMENT;
      case LIGHTHOUSE_PROJECT -> LIGHTHOUSE;
      case PARTNERSHIP, OTHER -> ALL;
    };
  }

  private static ImmutableSet<ParticipationRole> with(ParticipationRole... roles) {
    return Sets.immutableEnumSet(
        ImmutableSet.<ParticipationRole>builder()
            .add(ParticipationRole.OBSERVER_CITY, ParticipationRole.ASSOCIATED_PARTNER)
            .add(roles)
            .build());
  }
}

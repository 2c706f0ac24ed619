package eu.hanse.analysis.continuity;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;

/** The roles in which a city leads a programme, a network or a joint procurement. */
final class LeadingRoles {

  private static final ImmutableSet<ParticipationRole> ROLES =
      Sets.immutableEnumSet(
          ParticipationRole.LEAD_PARTNER,
          ParticipationRole.LEAD_PROCURER,
          ParticipationRole.COORDINATOR);

  private LeadingRoles() {}

  static boolean leads(Participation participation) {
    return ROLES.contains(participation.role());
  }
}

package eu.hanse.rule.standard;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import eu.hanse.calendar.Meeting;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.id.CityId;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import eu.hanse.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reports a partner of a network that has ended who hosted none of its meetings. */
final class MeetingHostRotation implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("meeting.host-rotation"))
          .severity(Severity.INFO)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A partner of a network that has ended hosted none of its meetings.")
          .rationale(
              "The partners of a network usually host its meetings in turn, so a meeting or a host"
                  + " may be missing in the data. Networks of whose meetings no host is known are"
                  + " passed over.")
          .advice(
              "Add the meeting that the city hosted or its host, if a source names it; nothing"
                  + " need be done if the city hosted none.")
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final ImmutableSet<ProgrammeKind> NETWORKS =
      Sets.immutableEnumSet(
          ProgrammeKind.TRANSFER_NETWORK,
          ProgrammeKind.ACTION_PLANNING_NETWORK,
          ProgrammeKind.IMPLEMENTATION_NETWORK,
          ProgrammeKind.INNOVATION_TRANSFER_NETWORK);
  private static final ImmutableSet<ParticipationRole> PARTNERS =
      Sets.immutableEnumSet(
          ParticipationRole.LEAD_PARTNER,
          ParticipationRole.PARTNER,
          ParticipationRole.GOOD_PRACTICE_CITY,
          ParticipationRole.TRANSFER_CITY);

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    findings.skipIf(programme.calendar().meetings().isEmpty(), "it lists no meetings");
    boolean hasEnded =
        programme.period().filter(period -> period.latest().isBefore(context.asOf())).isPresent();
    findings.skipIf(!hasEnded, "it has not certainly ended");
    findings.skipIf(!NETWORKS.contains(programme.kind()), "it is no network");
    if (hasEnded && NETWORKS.contains(programme.kind())) {
      judge(programme, context, findings);
    }
  }

  /** A city that is unknown is probably misspelt, and hosted meetings under its right id. */
  private static void judge(Programme programme, RuleContext context, Findings findings) {
    List<Meeting> meetings =
        programme.calendar().meetings().stream().filter(Meeting::takesPlace).toList();
    String number = Words.count(meetings.size(), "is known", "are known");
    String period = programme.period().orElseThrow().toString();
    Set<CityId> done = new HashSet<>();
    meetings.forEach(meeting -> meeting.host().ifPresent(done::add));
    if (done.isEmpty()) {
      findings.skip("no host of its meetings is known");
      return;
    }
    List<Participation> participations = programme.participations();
    for (int i = 0; i < participations.size(); i++) {
      Participation participation = participations.get(i);
      if (PARTNERS.contains(participation.role())
          && context.entities().contains(EntityKey.of(participation.city()))
          && done.add(participation.city())) {
        findings
            .at(EntityKey.of(programme.id()), ValuePath.of("participations", i, "city"))
            .with("city", participation.city())
            .with("role", participation.role())
            .with("meetings", number)
            .with("period", period)
            .say(
                "The city {city} took part as {role} in a network that has ended ({period}) but"
                    + " hosted none of its meetings, of which {meetings}.");
      }
    }
  }
}

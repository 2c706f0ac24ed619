package eu.hanse.embed;

import com.google.common.collect.Iterables;
import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingKind;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports a kick-off meeting that another city than the lead partner hosts. */
final class HarbourKickOffHost implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("harbour.kick-off-host"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.PROGRAMME)
          .condition("Another city than the lead partner hosts the kick-off meeting of a network.")
          .rationale(
              "Harbour networks agreed that the lead partner invites to the kick-off meeting. The"
                  + " other cities host the meetings that follow.")
          .advice("Correct the host or the kind of the meeting, or the role of the city.")
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    if (programme.kind() != ProgrammeKind.TRANSFER_NETWORK) {
      return;
    }
    List<CityId> leads = leads(programme);
    List<Meeting> meetings = programme.calendar().meetings();
    for (int i = 0; i < meetings.size(); i++) {
      Meeting meeting = meetings.get(i);
      Optional<CityId> host = meeting.host();
      if (meeting.kind() != MeetingKind.KICK_OFF || !meeting.takesPlace() || host.isEmpty()) {
        continue;
      }
      if (leads.isEmpty()) {
        findings.skip("it names no lead partner");
        return;
      }
      if (!leads.contains(host.get()) && areKnown(host.get(), leads, context)) {
        EntityKey subject = EntityKey.of(programme.id());
        findings
            .at(subject, ValuePath.of("calendar", "meetings", i, "host"))
            .with("host", host.get())
            .with("meeting", meeting.title())
            .with("lead", leads.get(0))
            .related(subject, placeOfLead(programme), "the lead partner")
            .say(
                "The city {host} hosts the meeting \"{meeting}\", but the lead partner of the"
                    + " network is {lead}.");
      }
    }
  }

  /** The cities that lead, in turn if there are several. */
  private static List<CityId> leads(Programme programme) {
    return programme.participations().stream()
        .filter(HarbourKickOffHost::isLead)
        .map(Participation::city)
        .toList();
  }

  private static boolean isLead(Participation participation) {
    return participation.role() == ParticipationRole.LEAD_PARTNER;
  }

  /**
   * A city that is not in the data is probably misspelt: it may be the one that should be there.
   */
  private static boolean areKnown(CityId host, List<CityId> leads, RuleContext context) {
    return Stream.concat(Stream.of(host), leads.stream())
        .allMatch(city -> context.entities().contains(EntityKey.of(city)));
  }

  private static ValuePath placeOfLead(Programme programme) {
    int first = Iterables.indexOf(programme.participations(), HarbourKickOffHost::isLead);
    return ValuePath.of("participations", first, "city");
  }
}

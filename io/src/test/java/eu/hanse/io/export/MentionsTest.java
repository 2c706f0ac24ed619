package eu.hanse.io.export;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.analysis.Selection;
import eu.hanse.calendar.AgendaItem;
import eu.hanse.calendar.AgendaItemKind;
import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingCalendar;
import eu.hanse.calendar.MeetingKind;
import eu.hanse.calendar.Speaker;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.id.CityId;
import eu.hanse.id.InitiativeId;
import eu.hanse.id.InitiativeReference;
import eu.hanse.id.MeetingId;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.PhaseId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.id.SourceId;
import eu.hanse.organisation.Organisation;
import eu.hanse.organisation.OrganisationKind;
import eu.hanse.programme.Initiative;
import eu.hanse.programme.InitiativeKind;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.InvolvementRole;
import eu.hanse.programme.Mentoring;
import eu.hanse.programme.Phase;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.programme.Transfer;
import eu.hanse.source.Claim;
import eu.hanse.source.ValuePath;
import eu.hanse.time.DateSpan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each of the entities is named at one place alone, by the id that says where. */
class MentionsTest {

  @Test
  void ofAMeetingAreWhoPresentsWhoIsPresentAndWhomSpeakersSpeakFor() {
    Meeting meeting =
        Meeting.builder()
            .id(MeetingId.of("talk"))
            .kind(MeetingKind.WORKSHOP)
            .title("Talk")
            .when(DateSpan.parse("2019"))
            .addOrganisation(OrganisationId.of("present"))
            .addSpeaker(
                new Speaker(
                    "Di Invented", Optional.empty(), Optional.of(OrganisationId.of("spoken-for"))))
            .addAgenda(
                AgendaItem.builder()
                    .topic("Talk")
                    .kind(AgendaItemKind.KEYNOTE)
                    .addPresenter(CityId.of("presenter"))
                    .build())
            .build();
    CatalogueTables tables =
        tables(programme("wanted").calendar(MeetingCalendar.builder().addMeeting(meeting).build()));

    assertThat(ids("cities", tables)).containsExactly("presenter");
    assertThat(ids("organisations", tables)).containsExactly("present", "spoken-for");
  }

  @Test
  void ofAnInitiativeAreItsCitiesOrganisationsAndSources() {
    CatalogueTables tables =
        tables(
            programme("wanted")
                .addInitiative(
                    Initiative.builder()
                        .id(InitiativeId.of("garden"))
                        .name("Garden")
                        .kind(InitiativeKind.PILOT)
                        .addCity(CityId.of("gardener"))
                        .addOrganisation(OrganisationId.of("nursery"))
                        .addSource(SourceId.of("of-initiative"))
                        .build()));

    assertThat(ids("cities", tables)).containsExactly("gardener");
    assertThat(ids("organisations", tables)).containsExactly("nursery");
    assertThat(ids("sources", tables)).containsExactly("of-initiative");
  }

  @Test
  void areTheSourcesOfPhasesInvolvementsMentoringsTransfersAndClaims() {
    CatalogueTables tables =
        tables(
            programme("wanted")
                .addPhase(
                    Phase.builder()
                        .id(PhaseId.of("start"))
                        .name("Start")
                        .addSource(SourceId.of("of-phase"))
                        .build())
                .addInvolvement(
                    Involvement.builder()
                        .organisation(OrganisationId.of("helper"))
                        .role(InvolvementRole.SUPPORT)
                        .addSource(SourceId.of("of-involvement"))
                        .build())
                .addMentoring(
                    Mentoring.builder()
                        .expert("Ed Invented")
                        .addSource(SourceId.of("of-mentoring"))
                        .build())
                .addTransfer(
                    Transfer.builder()
                        .practice(InitiativeReference.parse("garden"))
                        .from(CityId.of("giver"))
                        .addSource(SourceId.of("of-transfer"))
                        .build())
                .addClaim(claim("claimed-of-programme")));

    assertThat(ids("sources", tables))
        .containsExactly(
            "claimed-of-helper",
            "claimed-of-programme",
            "of-involvement",
            "of-mentoring",
            "of-phase",
            "of-transfer");
  }

  private static Programme.Builder programme(String id) {
    Programme.Builder programme = Programme.builder();
    programme.id(ProgrammeId.of(id)).name("Invented").kind(ProgrammeKind.OTHER);
    return programme;
  }

  /** Of one of two programmes, so that nothing is there but what it names. */
  private static CatalogueTables tables(Programme.Builder programme) {
    Catalogue catalogue =
        Catalogue.builder()
            .add(programme.build())
            .add(programme("other").build())
            .add(
                Organisation.builder()
                    .id(OrganisationId.of("helper"))
                    .name("Helper")
                    .kind(OrganisationKind.OTHER)
                    .addClaim(claim("claimed-of-helper"))
                    .build())
            .build();
    return CatalogueTables.of(Selection.of(catalogue).ofProgramme("wanted"));
  }

  private static Claim claim(String source) {
    return Claim.builder()
        .path(ValuePath.of("name"))
        .value("Another name")
        .source(SourceId.of(source))
        .build();
  }

  private static List<String> ids(String table, CatalogueTables tables) {
    return tables.table(table).rows().stream().map(row -> row.text("id")).toList();
  }
}

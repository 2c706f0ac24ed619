package eu.hanse.io.export;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.table.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the tables hold of the organisations, phases, meetings and initiatives of programmes. */
class ProgrammeTablesTest {

  private static final CatalogueTables TABLES = Exports.tables();

  @Test
  void haveARowForEachInvolvementOfAnOrganisation() {
    assertThat(lines("involvements"))
        .containsExactly(
            "programme: invented-network, number: 1, organisation: invented-fund, role: funder",
            "programme: invented-network, number: 2, organisation: elm-guild, role: support,"
                + " start: 2019, sources: letter");
  }

  @Test
  void havePhasesInTheirOrder() {
    assertThat(lines("phases"))
        .containsExactly(
            "programme: invented-network, id: start-up, number: 1, name: Start-up,"
                + " start: 2018-04-04, end: 2018-10, months: 6, sources: almanac",
            "programme: invented-network, id: main-work, number: 2, name: -Main work");
  }

  @Test
  void haveTracksAndARowForEachOfTheirOtherNamesAndThemes() {
    assertThat(lines("tracks"))
        .containsExactly(
            "programme: invented-network, id: green, name: Green, description: Parks & <trees>",
            "programme: invented-network, id: tourism, name: Tourism");
    assertThat(lines("track_texts"))
        .containsExactly(
            "programme: invented-network, track: green, kind: other-name, number: 1,"
                + " text: Greenery; parks",
            "programme: invented-network, track: green, kind: theme, number: 1, text: air",
            "programme: invented-network, track: green, kind: theme, number: 2, text: water");
  }

  @Test
  void tellWhoComesToMeetingsAndSpeaksThere() {
    assertThat(lines("meeting_organisations"))
        .containsExactly(
            "programme: invented-network, meeting: kick-off, organisation: oak-agency");
    assertThat(lines("speakers"))
        .containsExactly(
            "programme: invented-network, meeting: kick-off, number: 1, name: +Ada Invented,"
                + " function: Head of Nothing, organisation: oak-agency",
            "programme: invented-network, meeting: kick-off, number: 2, name: Bo Made-up");
  }

  @Test
  void tellWhatMeetingsAreAboutAndWhatComesOutOfThem() {
    assertThat(lines("agenda_items"))
        .containsExactly(
            "programme: invented-network, meeting: kick-off, number: 1, topic: Orchards,"
                + " kind: presentation,"
                + " initiatives: older-network/garden;invented-network/orchard",
            "programme: invented-network, meeting: kick-off, number: 2, topic: What next?,"
                + " kind: discussion");
    assertThat(lines("agenda_presenters"))
        .containsExactly("programme: invented-network, meeting: kick-off, item: 1, city: hen-isle");
    assertThat(lines("agenda_texts"))
        .containsExactly(
            "programme: invented-network, meeting: kick-off, item: 1, kind: theme, number: 1,"
                + " text: fruit; nuts",
            "programme: invented-network, meeting: kick-off, item: 1, kind: conclusion, number: 1,"
                + " text: Plant more.",
            "programme: invented-network, meeting: kick-off, item: 1, kind: conclusion, number: 2,"
                + " text: Water them.");
    assertThat(lines("meeting_texts"))
        .containsExactly(
            "programme: invented-network, meeting: kick-off, kind: outcome, number: 1,"
                + " text: A plan",
            "programme: invented-network, meeting: kick-off, kind: next-step, number: 1,"
                + " text: Meet again");
  }

  @Test
  void haveInitiativesWithTheProgrammeOfWhatInspiredThem() {
    assertThat(lines("initiatives"))
        .containsExactly(
            "programme: invented-network, id: orchard, name: Orchard, kind: pilot,"
                + " tracks: green;tourism, start: 2019, end: 2020, status: completed,"
                + " summary: Trees, \"many\" of them, inspired_by_programme: older-network,"
                + " inspired_by: garden, sources: letter",
            "programme: invented-network, id: apple-fair, name: Apple fair, kind: competition,"
                + " inspired_by_programme: invented-network, inspired_by: orchard");
  }

  @Test
  void tellWhoDoesInitiativesAndHow() {
    assertThat(lines("initiative_cities"))
        .containsExactly(
            "programme: invented-network, initiative: orchard, city: ash-bay",
            "programme: invented-network, initiative: orchard, city: gull-rock");
    assertThat(lines("initiative_organisations"))
        .containsExactly(
            "programme: invented-network, initiative: orchard, organisation: oak-agency");
    assertThat(lines("initiative_texts"))
        .containsExactly(
            "programme: invented-network, initiative: orchard, kind: theme, number: 1, text: fruit",
            "programme: invented-network, initiative: orchard, kind: method, number: 1,"
                + " text: digging",
            "programme: invented-network, initiative: orchard, kind: method, number: 2,"
                + " text: watering",
            "programme: invented-network, initiative: orchard, kind: lesson, number: 1,"
                + " text: Trees need time.");
  }

  @Test
  void haveMentoringsAlsoByExpertsWhichAreNoTiesOfCities() {
    assertThat(lines("mentorings"))
        .containsExactly(
            "programme: invented-network, number: 1, mentor: ash-bay",
            "programme: invented-network, number: 2, expert: Cleo Fictional, topic: budgets");
    assertThat(lines("mentees"))
        .containsExactly(
            "programme: invented-network, mentoring: 1, city: elm-port",
            "programme: invented-network, mentoring: 2, city: elm-port",
            "programme: invented-network, mentoring: 2, city: unknown-town");
  }

  @Test
  void tellWhatWasTransferredAndHowItWasChanged() {
    assertThat(lines("transfers"))
        .containsExactly(
            "programme: invented-network, number: 1, practice_programme: invented-network,"
                + " practice: orchard, from_city: ash-bay, sources: almanac");
    assertThat(lines("transfer_receivers"))
        .containsExactly("programme: invented-network, transfer: 1, city: elm-port");
    assertThat(lines("transfer_adaptations"))
        .containsExactly(
            "programme: invented-network, transfer: 1, number: 1, adaptation: Pears, not apples");
  }

  private static List<String> lines(String table) {
    return TABLES.table(table).rows().stream().map(Row::toString).toList();
  }
}

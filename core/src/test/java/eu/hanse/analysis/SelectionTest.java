package eu.hanse.analysis;

import static eu.hanse.test.Sketches.calendar;
import static eu.hanse.test.Sketches.catalogue;
import static eu.hanse.test.Sketches.city;
import static eu.hanse.test.Sketches.hosted;
import static eu.hanse.test.Sketches.mentoring;
import static eu.hanse.test.Sketches.participation;
import static eu.hanse.test.Sketches.partner;
import static eu.hanse.test.Sketches.programme;
import static eu.hanse.test.Sketches.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.hanse.calendar.AgendaItem;
import eu.hanse.calendar.AgendaItemKind;
import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingStatus;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.id.CityId;
import eu.hanse.id.TrackId;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.programme.ThematicTrack;
import eu.hanse.time.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {

  private static final Programme NET = programme("net", "alden", "brevik", "corvo");
  private static final Programme RING =
      programme("ring", "corvo", "dunmore").withKind(ProgrammeKind.CITY_CHALLENGE);

  private static Selection selection(Programme... programmes) {
    return Selection.of(catalogue(programmes));
  }

  private static List<String> programmes(Selection selection) {
    return selection.programmes().stream().map(programme -> programme.id().value()).toList();
  }

  private static List<String> cities(Selection selection) {
    return selection.cityIds().stream().map(CityId::value).toList();
  }

  private static ThematicTrack track(String id) {
    return ThematicTrack.builder().id(TrackId.of(id)).name(id).build();
  }

  @Test
  void beginsWithAllOfACatalogue() {
    Selection all = selection(RING, NET);

    assertThat(programmes(all)).containsExactly("net", "ring");
    assertThat(cities(all)).containsExactly("alden", "brevik", "corvo", "dunmore");
    assertThat(all.participations()).hasSize(5);
    assertThat(all).hasToString("Selection of 2 programmes, 5 participations and 4 cities");
  }

  @Test
  void anEmptyCatalogueIsAnEmptySelection() {
    Selection none = Selection.of(Catalogue.empty());

    assertThat(none.ofKind(ProgrammeKind.OTHER).ofCountry("FR").cityIds()).isEmpty();
    assertThat(none).hasToString("Selection of 0 programmes, 0 participations and 0 cities");
  }

  @Test
  void takesProgrammesOfAKind() {
    assertThat(programmes(selection(NET, RING).ofKind(ProgrammeKind.CITY_CHALLENGE)))
        .containsExactly("ring");
    assertThat(selection(NET, RING).ofKind().programmes()).isEmpty();
  }

  @Test
  void takesProgrammesById() {
    assertThat(programmes(selection(NET, RING).ofProgramme("ring"))).containsExactly("ring");
  }

  @Test
  void refusesAnUnknownProgrammeAndNamesTheNearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> selection(NET, RING).ofProgramme("rinng"))
        .withMessage(
            "programme \"rinng\": expected the id of a programme of the catalogue, such as ring");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> selection(NET).ofProgramme("elsewhere"))
        .withMessageContaining("; programmes() lists them");
    assertThatIllegalArgumentException().isThrownBy(() -> selection(NET).ofProgramme("No Slug"));
  }

  @Test
  void aProgrammeThatIsNotSelectedAnyMoreIsNoMistake() {
    Selection challenges = selection(NET, RING).ofKind(ProgrammeKind.CITY_CHALLENGE);

    assertThat(challenges.ofProgramme("net").programmes()).isEmpty();
  }

  @Test
  void takesCitiesInARoleAndLeavesTheirOtherParticipationsOut() {
    Programme roles =
        programme("roles")
            .withParticipations(
                participation("alden", ParticipationRole.LEAD_PARTNER),
                participation("alden", ParticipationRole.HOST),
                participation("brevik", ParticipationRole.PARTNER));

    Selection leads = selection(roles).inRole(ParticipationRole.LEAD_PARTNER);

    assertThat(leads.participations())
        .singleElement()
        .satisfies(
            lead -> assertThat(lead.item().role()).isEqualTo(ParticipationRole.LEAD_PARTNER));
    assertThat(cities(leads)).containsExactly("alden");
  }

  @Test
  void takesCitiesInATrackAndNotThoseOfWhichItIsNotKnown() {
    Programme tracks =
        programme("tracks")
            .withTracks(track("energy"), track("mobility"))
            .withParticipations(
                participation("alden", ParticipationRole.PARTNER)
                    .withTracks(TrackId.of("energy"), TrackId.of("mobility")),
                participation("brevik", ParticipationRole.PARTNER)
                    .withTracks(TrackId.of("mobility")),
                participation("corvo", ParticipationRole.PARTNER));

    assertThat(cities(selection(tracks).inTrack("energy"))).containsExactly("alden");
    assertThat(cities(selection(tracks).inTrack("energy", "mobility")))
        .containsExactly("alden", "brevik");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> selection(tracks).inTrack("energie"))
        .withMessage(
            "track \"energie\": expected the id of a track of the programmes selected, such as"
                + " energy");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> selection(NET).inTrack("energy"))
        .withMessageContaining("; tracks() of a programme lists them");
  }

  @Test
  void takesCitiesOfACountryAndNotThoseOfWhichItIsNotKnown() {
    Catalogue catalogue =
        Catalogue.builder().add(city("alden", "FR")).add(city("brevik", "NO")).add(NET).build();

    assertThat(cities(Selection.of(catalogue).ofCountry("FR"))).containsExactly("alden");
    assertThat(cities(Selection.of(catalogue).ofCountry("NO", "FR")))
        .containsExactly("alden", "brevik");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Selection.of(catalogue).ofCountry("FRANCE"));
  }

  @Test
  void citiesAreThoseThatTheCatalogueHolds() {
    Catalogue catalogue = Catalogue.builder().add(city("brevik", "NO")).add(NET).build();

    assertThat(Selection.of(catalogue).cities()).containsExactly(city("brevik", "NO"));
  }

  @Test
  void eachConditionNarrowsWhatTheOneBeforeLeft() {
    assertThat(
            cities(
                selection(NET, RING)
                    .where(programme -> programme.id().value().startsWith("n"))
                    .whereCity(id -> !id.value().equals("alden"))
                    .whereParticipation(item -> !item.city().value().equals("brevik"))))
        .containsExactly("corvo");
  }

  private static final Programme ACTIVE =
      programme("active", "alden", "brevik", "corvo")
          .withCalendar(
              calendar(
                  hosted("first", "2019-05", "alden", "brevik", "corvo")
                      .withAgenda(
                          AgendaItem.builder()
                              .topic("Practice")
                              .kind(AgendaItemKind.PRESENTATION)
                              .addPresenter(CityId.of("alden"))
                              .addPresenter(CityId.of("corvo"))
                              .build()),
                  hosted("second", "2020-05", "outside", "alden")))
          .withMentorings(mentoring("alden", "brevik"), mentoring("corvo", "alden", "brevik"))
          .withTransfers(transfer("alden", "corvo"), transfer("corvo", "alden"));

  @Test
  void aCityLeftOutIsNothingInTheProgramme() {
    Programme rest =
        selection(ACTIVE).whereCity(id -> !id.value().equals("alden")).programmes().get(0);
    List<Meeting> meetings = rest.calendar().meetings();

    assertThat(meetings.get(0).host()).isEmpty();
    assertThat(meetings.get(0).agenda().get(0).presenters()).containsOnly(CityId.of("corvo"));
    assertThat(meetings.get(1).host()).contains(CityId.of("outside"));
    assertThat(meetings.get(1).participants()).isEmpty();
    assertThat(rest.mentorings()).containsExactly(mentoring("corvo", "brevik"));
    assertThat(rest.transfers()).containsExactly(transfer("corvo"));
  }

  @Test
  void aCityThatDoesNotTakePartStaysIfParticipationsAreAsked() {
    Programme rest =
        selection(ACTIVE)
            .whereParticipation(item -> !item.city().value().equals("alden"))
            .programmes()
            .get(0);

    assertThat(rest.calendar().meetings().get(0).host()).isEmpty();
    assertThat(rest.calendar().meetings().get(1).host()).contains(CityId.of("outside"));
  }

  @Test
  void meetingsThatAreCancelledOrMovedAreNone() {
    Meeting cancelled = hosted("cancelled", "2020", "alden").withStatus(MeetingStatus.CANCELLED);
    Meeting held = hosted("held", "2020", "alden").withStatus(MeetingStatus.HELD);
    Selection selection = selection(NET.withCalendar(calendar(cancelled, held)));

    assertThat(selection.meetings()).extracting(meeting -> meeting.item()).containsExactly(held);
  }

  @Test
  void onADayLeavesOutWhatCertainlyWasAtAnotherTime() {
    Programme dated =
        programme("dated")
            .withPeriod(DateSpan.parse("2018/2020"))
            .withParticipations(
                partner("early", "2018/2018-12"),
                partner("open", "2018-06/.."),
                partner("late", "2020/2020"),
                participation("undated", ParticipationRole.PARTNER))
            .withCalendar(
                calendar(
                    hosted("that-day", "2019-03-05", "early"), hosted("later", "2019-04", "x")));

    Selection day = selection(dated, NET).on(LocalDate.of(2019, 3, 5));

    assertThat(programmes(day)).containsExactly("dated", "net");
    assertThat(cities(day.ofProgramme("dated"))).containsExactly("open", "undated");
    assertThat(day.meetings())
        .extracting(meeting -> meeting.item().id().value())
        .containsExactly("that-day");
    assertThat(selection(dated).on(LocalDate.of(2021, 1, 1)).programmes()).isEmpty();
  }

  @Test
  void aCityThatNoLongerTakesPartStaysHost() {
    Programme dated =
        programme("dated")
            .withParticipations(partner("early", "2018/2018"))
            .withCalendar(calendar(hosted("later", "2019-03-05", "early")));

    Selection year = selection(dated).during(DateSpan.parse("2019"));

    assertThat(year.cityIds()).isEmpty();
    assertThat(year.meetings().get(0).item().host()).isEqualTo(Optional.of(CityId.of("early")));
  }

  @Test
  void aPeriodCanBeGivenAsText() {
    Selection dated =
        selection(
            programme("dated")
                .withParticipations(partner("early", "2018"), partner("late", "2020")));

    assertThat(cities(dated.during("2020/.."))).containsExactly("late");
    assertThat(cities(dated.during("2018-05"))).containsExactly("early");
    assertThatIllegalArgumentException().isThrownBy(() -> dated.during("last year"));
  }

  /** A period known to the month or year stays in wherever it is not excluded. */
  @ParameterizedTest
  @CsvSource({
    "2018/2019, true",
    "2018/2019-06-30, true",
    "2018/2019-06-29, false",
    "2019-07/2020, true",
    "2019-08/2020, false",
    "2019, true",
    "2010/.., true",
    "2020/.., false"
  })
  void duringKeepsWhatMayHaveBeen(String period, boolean kept) {
    Selection summer =
        selection(programme("dated").withParticipations(partner("alden", period)))
            .during(DateSpan.parse("2019-06-30/2019-07-31"));

    assertThat(summer.cityIds()).isEqualTo(kept ? Set.of(CityId.of("alden")) : Set.of());
  }
}

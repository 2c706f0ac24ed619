package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Samples.inPerson;
import static eu.hanse.rule.standard.Samples.withMeetings;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.calendar.AgendaItem;
import eu.hanse.calendar.AgendaItemKind;
import eu.hanse.calendar.Meeting;
import eu.hanse.id.CityId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link AgendaPresenterAbsent}. */
final class AgendaPresenterAbsentTest {

  private static final AgendaPresenterAbsent RULE = new AgendaPresenterAbsent();

  @Test
  void aPresenterWhoIsNotThereIsReported() {
    Meeting meeting = meeting(List.of("porto", "turin"), item("Data", "turin", "veszprem"));

    assertThat(judge(meeting))
        .containsExactly(
            "/calendar/meetings/0/agenda/0/presenters/1 <- /calendar/meetings/0/participants");
    assertThat(Judged.messages(RULE, withMeetings(meeting)))
        .containsExactly(
            "The city veszprem presents \"Data\" at the meeting \"Workshop one\", but is neither"
                + " among its participants nor its host.");
  }

  @Test
  void theHostNeedNotBeListed() {
    Meeting meeting = meeting(List.of("porto"), item("Data", "turin"));

    assertThat(judge(meeting.withHost(CityId.of("turin")))).isEmpty();
    assertThat(judge(meeting.withHost(CityId.of("veszprem")))).hasSize(1);
  }

  @Test
  void eachAbsentCityIsReportedOnceWhereItFirstPresents() {
    assertThat(
            judge(
                meeting(
                    List.of("porto"),
                    item("Data", "porto"),
                    item("Energy", "turin"),
                    item("Transport", "turin", "veszprem"))))
        .containsExactly(
            "/calendar/meetings/0/agenda/1/presenters/0 <- /calendar/meetings/0/participants",
            "/calendar/meetings/0/agenda/2/presenters/1 <- /calendar/meetings/0/participants");
  }

  @Test
  void eachMeetingIsJudgedByItself() {
    assertThat(
            judge(
                meeting(List.of("turin"), item("Data", "turin")),
                meeting(List.of("porto"), item("Data", "turin"))))
        .containsExactly(
            "/calendar/meetings/1/agenda/0/presenters/0 <- /calendar/meetings/1/participants");
  }

  @Test
  void nobodyIsAbsentWhereNoParticipantsAreListed() {
    assertThat(judge(meeting(List.of(), item("Data", "turin")))).isEmpty();
    assertThat(judge(meeting(List.of(), item("Data", "turin")).withHost(CityId.of("porto"))))
        .isEmpty();
  }

  @Test
  void anUnknownCityMayBeAnyOther() {
    assertThat(judge(meeting(List.of("porto"), item("Data", "atlantis")))).isEmpty();
    assertThat(judge(meeting(List.of("atlantis"), item("Data", "turin")))).isEmpty();
  }

  private static List<String> judge(Meeting... meetings) {
    return Judged.paths(RULE, withMeetings(meetings));
  }

  private static Meeting meeting(List<String> participants, AgendaItem... items) {
    return inPerson("one", "2020-05-04", participants.toArray(String[]::new))
        .addAllAgenda(List.of(items))
        .build();
  }

  private static AgendaItem item(String topic, String... presenters) {
    AgendaItem.Builder item = AgendaItem.builder().topic(topic).kind(AgendaItemKind.PRESENTATION);
    for (String presenter : presenters) {
      item.addPresenter(CityId.of(presenter));
    }
    return item.build();
  }
}

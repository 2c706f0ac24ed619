package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.initiative;
import static eu.hanse.rule.standard.Judging.judge;
import static eu.hanse.rule.standard.Judging.meeting;
import static eu.hanse.rule.standard.Judging.network;
import static eu.hanse.rule.standard.Judging.placesOf;
import static eu.hanse.rule.standard.Judging.programme;
import static eu.hanse.rule.standard.Judging.span;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.calendar.MeetingCalendar;
import eu.hanse.calendar.ReviewPeriod;
import eu.hanse.id.LotId;
import eu.hanse.id.PhaseId;
import eu.hanse.id.ReviewPeriodId;
import eu.hanse.id.TrackId;
import eu.hanse.programme.Lot;
import eu.hanse.programme.Phase;
import eu.hanse.programme.Procurement;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.programme.ThematicTrack;
import eu.hanse.rule.Finding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdDuplicateTest {

  private static final IdDuplicate RULE = new IdDuplicate();

  private static final Phase FIRST = phase("phase-1");
  private static final Phase SECOND = phase("phase-2");

  @Test
  void reportsThePartThatRepeatsAnIdAndTheFirstThatHasIt() {
    Programme programme = network().withPhases(FIRST, SECOND, phase("phase-1").withName("again"));

    List<Finding> findings = judge(RULE, programme);

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/phases/2/id");
              assertThat(finding.related().get(0).path()).hasToString("/phases/0/id");
              assertThat(finding.message())
                  .isEqualTo("Another phase of this programme has the id phase-1 already.");
            });
  }

  @Test
  void reportsEachPartAfterTheFirst() {
    assertThat(placesOf(judge(RULE, network().withPhases(FIRST, FIRST, FIRST))))
        .containsExactly("/phases/1/id", "/phases/2/id");
  }

  @Test
  void judgesPartsOfAllKinds() {
    ThematicTrack track = ThematicTrack.builder().id(TrackId.of("one")).name("One").build();
    ReviewPeriod review =
        new ReviewPeriod(ReviewPeriodId.of("one"), Optional.empty(), span("2019-01/2019-06"));
    Lot lot = Lot.builder().id(LotId.of("one")).name("One").build();
    Programme programme =
        network()
            .withTracks(track, track)
            .withCalendar(
                MeetingCalendar.builder()
                    .addReviewPeriods(review, review)
                    .addMeetings(meeting("one"), meeting("one"))
                    .build())
            .withInitiatives(initiative("one"), initiative("one"))
            .withProcurement(Procurement.builder().addLots(lot, lot).build());

    assertThat(placesOf(judge(RULE, programme)))
        .containsExactly(
            "/calendar/meetings/1/id",
            "/calendar/reviewPeriods/1/id",
            "/initiatives/1/id",
            "/procurement/lots/1/id",
            "/tracks/1/id");
  }

  @Test
  void acceptsOneIdForPartsOfDifferentKinds() {
    Programme programme =
        network().withPhases(phase("energy")).withInitiatives(initiative("energy"));

    assertThat(judge(RULE, programme)).isEmpty();
  }

  @Test
  void acceptsOneIdInDifferentProgrammes() {
    assertThat(
            judge(
                RULE,
                programme("one", ProgrammeKind.OTHER).withPhases(FIRST),
                programme("two", ProgrammeKind.OTHER).withPhases(FIRST)))
        .isEmpty();
  }

  private static Phase phase(String id) {
    return Phase.builder().id(PhaseId.of(id)).name(id).build();
  }
}

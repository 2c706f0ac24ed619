package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.challenge;
import static eu.hanse.rule.standard.Judging.initiative;
import static eu.hanse.rule.standard.Judging.judge;
import static eu.hanse.rule.standard.Judging.participation;
import static eu.hanse.rule.standard.Judging.placesOf;
import static eu.hanse.rule.standard.Judging.programme;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.id.CityId;
import eu.hanse.id.LotId;
import eu.hanse.id.PhaseId;
import eu.hanse.id.TrackId;
import eu.hanse.programme.Expert;
import eu.hanse.programme.ExpertRole;
import eu.hanse.programme.Lot;
import eu.hanse.programme.Mentoring;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Phase;
import eu.hanse.programme.Procurement;
import eu.hanse.programme.ProcurementStage;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.programme.ThematicTrack;
import org.junit.jupiter.api.Test;

class UnknownPartTest {

  private static final RefUnknownTrack TRACK = new RefUnknownTrack();
  private static final RefUnknownPhase PHASE = new RefUnknownPhase();
  private static final RefUnknownLot LOT = new RefUnknownLot();
  private static final RefUnknownExpert EXPERT = new RefUnknownExpert();

  private static final TrackId ENERGY = TrackId.of("energy");
  private static final Expert ADA =
      Expert.builder().name("Ada Lindqvist").role(ExpertRole.LEAD_EXPERT).build();

  @Test
  void reportsTracksThatTheProgrammeDoesNotHave() {
    Programme programme =
        challenge(participation("turin", ParticipationRole.CORE_CITY).withTracks(ENERGY))
            .withExperts(ADA.withTracks(ENERGY))
            .withInitiatives(initiative("market").withTracks(ENERGY));

    assertThat(placesOf(judge(TRACK, programme)))
        .containsExactly(
            "/experts/0/tracks/0", "/initiatives/0/tracks/0", "/participations/0/tracks/0");
  }

  @Test
  void acceptsATrackThatTheProgrammeHas() {
    Programme programme =
        challenge(participation("turin", ParticipationRole.CORE_CITY).withTracks(ENERGY))
            .withTracks(ThematicTrack.builder().id(ENERGY).name("Energy").build());

    assertThat(judge(TRACK, programme)).isEmpty();
  }

  @Test
  void suggestsTheTrackThatWasProbablyMeant() {
    Programme programme =
        challenge(participation("turin", ParticipationRole.CORE_CITY).withTracks(ENERGY))
            .withTracks(ThematicTrack.builder().id(TrackId.of("energie")).name("Energy").build());

    assertThat(judge(TRACK, programme))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo("There is no track energy in the programme challenge.");
              assertThat(finding.advice()).startsWith("Did you mean energie? ");
            });
  }

  @Test
  void reportsPhasesThatTheProgrammeDoesNotHave() {
    PhaseId design = PhaseId.of("design");
    Programme programme =
        programme("procurement", ProgrammeKind.PRE_COMMERCIAL_PROCUREMENT)
            .withParticipations(
                participation("turin", ParticipationRole.BUYER)
                    .withPhases(PhaseId.of("design"), PhaseId.of("pilot")))
            .withPhases(Phase.builder().id(PhaseId.of("pilot")).name("Pilot").build())
            .withProcurement(
                Procurement.builder()
                    .addStages(ProcurementStage.builder().phase(design).build())
                    .build());

    assertThat(placesOf(judge(PHASE, programme)))
        .containsExactly("/participations/0/phases/0", "/procurement/stages/0/phase");
  }

  @Test
  void reportsALotThatTheProcurementDoesNotHave() {
    ProcurementStage stage = ProcurementStage.builder().phase(PhaseId.of("pilot")).build();
    Programme programme =
        programme("procurement", ProgrammeKind.PRE_COMMERCIAL_PROCUREMENT)
            .withProcurement(
                Procurement.builder()
                    .addLots(Lot.builder().id(LotId.of("energy")).name("Energy").build())
                    .addStages(
                        stage,
                        stage.withLot(LotId.of("energy")),
                        stage.withLot(LotId.of("mobility")))
                    .build());

    assertThat(placesOf(judge(LOT, programme))).containsExactly("/procurement/stages/2/lot");
  }

  @Test
  void reportsAnExpertWhoseNameIsWrittenDifferently() {
    Programme programme =
        challenge()
            .withExperts(ADA)
            .withMentorings(
                Mentoring.builder().expert("Ada Lindquist").build(),
                Mentoring.builder().expert("Ada Lindqvist").build());

    assertThat(judge(EXPERT, programme))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/mentorings/0/expert");
              assertThat(finding.advice()).startsWith("Did you mean Ada Lindqvist? ");
            });
  }

  @Test
  void saysNothingOfMentorsThatAreCities() {
    Programme programme =
        challenge().withMentorings(Mentoring.builder().mentor(CityId.of("turin")).build());

    assertThat(judge(EXPERT, programme)).isEmpty();
  }
}

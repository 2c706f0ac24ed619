package eu.hanse.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import eu.hanse.calendar.MeetingCalendar;
import eu.hanse.id.CityId;
import eu.hanse.id.LotId;
import eu.hanse.id.PhaseId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.id.SourceId;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

  private static final Programme INNOVATO_R =
      Programme.builder()
          .id(ProgrammeId.of("innovato-r"))
          .name("Innovato-R")
          .kind(ProgrammeKind.TRANSFER_NETWORK)
          .build();

  @Test
  void anIdANameAndAKindAreEnough() {
    assertThat(INNOVATO_R.participations()).isEmpty();
    assertThat(INNOVATO_R.period()).isEmpty();
    assertThat(INNOVATO_R.calendar()).isEqualTo(MeetingCalendar.empty());
  }

  @Test
  void aMissingFieldIsNamed() {
    Programme.Builder builder = Programme.builder().id(ProgrammeId.of("x")).name("X");

    assertThatIllegalStateException().isThrownBy(builder::build).withMessageContaining("kind");
  }

  @Test
  void aCopyDiffersInOneField() {
    Programme renamed = INNOVATO_R.withName("Innovator");

    assertThat(renamed).isNotEqualTo(INNOVATO_R);
    assertThat(renamed.withName("Innovato-R")).isEqualTo(INNOVATO_R);
  }

  @Test
  void theOrderInWhichSourcesAreAddedMakesNoDifference() {
    SourceId a = SourceId.of("a");
    SourceId b = SourceId.of("b");

    assertThat(INNOVATO_R.withSources(b, a)).isEqualTo(INNOVATO_R.withSources(a, b));
    assertThat(INNOVATO_R.withSources(b, a).sources()).containsExactly(a, b);
  }

  @Test
  void aMentorIsACityOrAnExpertAndNotBoth() {
    CityId turin = CityId.of("turin");

    assertThat(Mentoring.builder().expert("Erika Example").addMentee(turin).build())
        .hasToString("Erika Example mentors [turin]");
    assertThatIllegalArgumentException().isThrownBy(() -> Mentoring.builder().build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mentoring.builder().mentor(turin).expert("Erika Example").build())
        .withMessage("mentoring: expected either a mentor or an expert, and not both");
  }

  @Test
  void aPhaseLastsAtLeastOneMonth() {
    Phase.Builder phase = Phase.builder().id(PhaseId.of("phase-1")).name("Phase 1").months(0);

    assertThatIllegalArgumentException()
        .isThrownBy(phase::build)
        .withMessage("months 0: expected one or more");
  }

  @Test
  void countsInAProcurementAreNotNegative() {
    Lot.Builder lot = Lot.builder().id(LotId.of("energy")).name("Energy").tenders(-1);
    ProcurementStage stage = ProcurementStage.builder().phase(PhaseId.of("design")).build();

    assertThatIllegalArgumentException()
        .isThrownBy(lot::build)
        .withMessage("tenders -1: expected zero or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stage.withSuppliersPlanned(-20))
        .withMessage("planned suppliers -20: expected zero or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stage.withSuppliers(-1))
        .withMessage("suppliers -1: expected zero or more");
  }
}

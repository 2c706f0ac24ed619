package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.city;
import static eu.hanse.rule.standard.Judging.initiative;
import static eu.hanse.rule.standard.Judging.judge;
import static eu.hanse.rule.standard.Judging.meeting;
import static eu.hanse.rule.standard.Judging.network;
import static eu.hanse.rule.standard.Judging.participation;
import static eu.hanse.rule.standard.Judging.placesOf;
import static eu.hanse.rule.standard.Judging.span;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import eu.hanse.calendar.MeetingCalendar;
import eu.hanse.calendar.ReviewPeriod;
import eu.hanse.city.City;
import eu.hanse.funding.FundingPlan;
import eu.hanse.governance.GovernancePlacement;
import eu.hanse.governance.Mandate;
import eu.hanse.governance.PlacementModel;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.PhaseId;
import eu.hanse.id.ReviewPeriodId;
import eu.hanse.programme.Agreement;
import eu.hanse.programme.Expert;
import eu.hanse.programme.ExpertRole;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.InvolvementRole;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Phase;
import eu.hanse.programme.Programme;
import eu.hanse.rule.Finding;
import eu.hanse.time.DateSpan;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodReversedTest {

  private static final PeriodReversed RULE = new PeriodReversed();
  private static final DateSpan REVERSED = span("2020-12-04/2018-04-04");

  @Test
  void reportsAPeriodThatEndsBeforeItStarts() {
    assertThat(judge(RULE, network().withPeriod(REVERSED)))
        .extracting(Finding::message)
        .containsExactly(
            "The period 2020-12-04/2018-04-04 ends (2018-04-04) before it starts (2020-12-04).");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-04-04/2020-12-04",
        "2018-04-04/2018-04-04",
        "2018-04-04/2018",
        "2018/2018-04-04",
        "2018-04/2018-04-01",
        "2018-04-04/..",
        "2018"
      })
  void acceptsAPeriodThatMayBeInOrder(String period) {
    assertThat(judge(RULE, network().withPeriod(span(period)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-04-04/2018-04-03", "2018-04-04/2018-03", "2019/2018-12-31"})
  void reportsAPeriodThatIsCertainlyReversed(String period) {
    assertThat(judge(RULE, network().withPeriod(span(period)))).hasSize(1);
  }

  @Test
  void judgesAllPeriodsOfACity() {
    City city =
        city("turin", "IT")
            .withMandates(
                Mandate.builder()
                    .body("Council")
                    .period(REVERSED)
                    .addElections(span("2021-10-03/2021-10-04"), REVERSED)
                    .build())
            .withPlacements(
                GovernancePlacement.builder()
                    .strategy("smart city")
                    .model(PlacementModel.DEDICATED_UNIT)
                    .period(REVERSED)
                    .build());

    assertThat(placesOf(judge(RULE, city)))
        .containsExactly("/mandates/0/elections/1", "/mandates/0/period", "/placements/0/period");
  }

  @Test
  void judgesAllPeriodsOfAProgramme() {
    FundingPlan plan = FundingPlan.builder().period(REVERSED).build();
    Programme programme =
        network(participation("turin", ParticipationRole.PARTNER).withPeriod(REVERSED))
            .withPeriod(REVERSED)
            .withPhases(Phase.builder().id(PhaseId.of("one")).name("One").period(REVERSED).build())
            .withInvolvements(
                Involvement.builder()
                    .organisation(OrganisationId.of("agency"))
                    .role(InvolvementRole.FUNDER)
                    .period(REVERSED)
                    .build())
            .withExperts(
                Expert.builder()
                    .name("Ada Lindqvist")
                    .role(ExpertRole.LEAD_EXPERT)
                    .period(REVERSED)
                    .build())
            .withCalendar(
                MeetingCalendar.builder()
                    .addReviewPeriods(
                        new ReviewPeriod(ReviewPeriodId.of("one"), Optional.empty(), REVERSED))
                    .addMeetings(meeting("one").withWhen(REVERSED))
                    .build())
            .withInitiatives(initiative("one").withPeriod(REVERSED).withFunding(plan))
            .withAgreements(Agreement.builder().name("Deal").period(REVERSED).build())
            .withFunding(plan);

    assertThat(placesOf(judge(RULE, programme)))
        .containsExactly(
            "/agreements/0/period",
            "/calendar/meetings/0/when",
            "/calendar/reviewPeriods/0/period",
            "/experts/0/period",
            "/funding/0/period",
            "/initiatives/0/funding/period",
            "/initiatives/0/period",
            "/involvements/0/period",
            "/participations/0/period",
            "/period",
            "/phases/0/period");
  }

  /** If this fails, a type has got a period that {@link Spans} and the tests above do not know. */
  @Test
  void knowsAllAccessorsThatReturnPeriods() {
    assertThat(accessorsOfPeriods())
        .containsExactlyInAnyOrder(
            "Agreement.period",
            "Expert.period",
            "FundingPlan.period",
            "GovernancePlacement.period",
            "Initiative.period",
            "Involvement.period",
            "Mandate.elections",
            "Mandate.period",
            "Meeting.when",
            "Participation.period",
            "Phase.period",
            "Programme.period",
            "ReviewPeriod.period");
  }

  private static Stream<String> accessorsOfPeriods() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("eu.hanse")
            .stream()
            .filter(type -> !type.getPackageName().equals("eu.hanse.time"))
            .filter(type -> !type.getPackageName().startsWith("eu.hanse.analysis"))
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .flatMap(type -> type.getMethods().stream())
            .filter(PeriodReversedTest::isAccessorOfPeriods)
            .map(method -> method.getOwner().getSimpleName() + "." + method.getName());
  }

  private static boolean isAccessorOfPeriods(JavaMethod method) {
    boolean isValue =
        method.getModifiers().contains(JavaModifier.ABSTRACT) || method.getOwner().isRecord();
    return isValue
        && method.getRawParameterTypes().isEmpty()
        && method.getReturnType().getAllInvolvedRawTypes().stream()
            .anyMatch(type -> type.isEquivalentTo(DateSpan.class));
  }
}

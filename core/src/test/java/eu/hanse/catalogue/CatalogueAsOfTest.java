package eu.hanse.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import eu.hanse.calendar.AgendaItem;
import eu.hanse.calendar.AgendaItemKind;
import eu.hanse.calendar.MeetingCalendar;
import eu.hanse.city.City;
import eu.hanse.id.CityId;
import eu.hanse.id.InitiativeReference;
import eu.hanse.id.ProgrammeId;
import eu.hanse.programme.Agreement;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Procurement;
import eu.hanse.programme.Programme;
import eu.hanse.programme.Transfer;
import eu.hanse.rule.Finding;
import eu.hanse.test.SampleProgramme;
import eu.hanse.test.Samples;
import eu.hanse.time.DateSpan;
import eu.hanse.validation.Validator;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sample programme lasts from 2018-04-04 to 2020-12-04. */
class CatalogueAsOfTest {

  private static final Catalogue CATALOGUE = Samples.catalogue();

  @Test
  void programmesThatHaveNotBegunOrAreOverAreLeftOut() {
    assertThat(CATALOGUE.asOf(LocalDate.of(2018, 4, 3)).programmes()).isEmpty();
    assertThat(CATALOGUE.asOf(LocalDate.of(2018, 4, 4)).programmes()).hasSize(1);
    assertThat(CATALOGUE.asOf(LocalDate.of(2020, 12, 4)).programmes()).hasSize(1);
    assertThat(CATALOGUE.asOf(LocalDate.of(2020, 12, 5)).programmes()).isEmpty();
  }

  @Test
  void partsOfAProgrammeThatHaveNotBegunAreLeftOut() {
    Programme programme = programmeOn(LocalDate.of(2018, 4, 4));

    assertThat(programme.phases()).isEmpty();
    assertThat(programme.participations()).hasSize(1);
    assertThat(programme.involvements()).hasSize(1);
  }

  @Test
  void nothingNamesAPhaseThatIsLeftOut() {
    Programme programme = programmeOn(LocalDate.of(2018, 4, 4));

    assertThat(programme.participations()).flatExtracting(Participation::phases).isEmpty();
    assertThat(programme.procurement()).map(Procurement::stages).contains(ImmutableList.of());
  }

  @Test
  void whatOtherPartsMayNameIsKept() {
    Programme programme = programmeOn(LocalDate.of(2018, 4, 4));

    assertThat(programme.initiatives()).isNotEmpty();
    assertThat(programme.experts()).isNotEmpty();
  }

  @Test
  void citiesThatHaveLeftAreLeftOut() {
    assertThat(programmeOn(LocalDate.of(2019, 12, 31)).participations()).hasSize(1);
    assertThat(programmeOn(LocalDate.of(2020, 1, 1)).participations()).isEmpty();
  }

  @Test
  void whatHasNoPeriodIsKept() {
    Participation always =
        SampleProgramme.participation().withPeriod(Optional.empty()).withPhases();
    Programme programme =
        SampleProgramme.programme().withPeriod(Optional.empty()).withParticipations(always);
    Catalogue catalogue = Catalogue.builder().add(programme).build();

    assertThat(catalogue.asOf(LocalDate.of(1900, 1, 1)).programme(programme.id()))
        .map(Programme::participations)
        .hasValueSatisfying(kept -> assertThat(kept).containsExactly(always));
  }

  @Test
  void whatIsNotCertainIsKept() {
    Participation sometime =
        SampleProgramme.participation().withPeriod(DateSpan.parse("2019/2019"));
    Catalogue catalogue =
        Catalogue.builder().add(SampleProgramme.programme().withParticipations(sometime)).build();

    assertThat(catalogue.asOf(LocalDate.of(2019, 1, 1)).programmes().values())
        .flatExtracting(Programme::participations)
        .containsExactly(sometime);
  }

  @Test
  void mandatesAndPlacementsAreThoseOfTheDay() {
    City before = cityOn(LocalDate.of(2017, 6, 1));
    City after = cityOn(LocalDate.of(2026, 4, 1));

    assertThat(before.mandates()).isEmpty();
    assertThat(before.placements()).hasSize(1);
    assertThat(after.mandates()).isEmpty();
    assertThat(after.placements()).hasSize(1);
    assertThat(cityOn(LocalDate.of(2020, 7, 3)).mandates()).hasSize(1);
    assertThat(cityOn(LocalDate.of(2016, 12, 31)).placements()).isEmpty();
  }

  @Test
  void meetingsAreKept() {
    assertThat(programmeOn(LocalDate.of(2020, 12, 4)).calendar())
        .isEqualTo(SampleProgramme.calendar());
  }

  @Test
  void sourcesAndOrganisationsAreKept() {
    Catalogue view = CATALOGUE.asOf(LocalDate.of(1900, 1, 1));

    assertThat(view.sources()).isEqualTo(CATALOGUE.sources());
    assertThat(view.organisations()).isEqualTo(CATALOGUE.organisations());
  }

  /** The second programme names the first, which is over before it begins, wherever it can. */
  @Test
  void nothingNamesAProgrammeThatIsLeftOut() {
    Catalogue catalogue = twoProgrammes();
    Set<String> whole = unknownNames(catalogue);
    Catalogue after = catalogue.asOf(LocalDate.of(2022, 6, 1));

    assertThat(after.programmes().keySet()).extracting(ProgrammeId::value).containsExactly("next");
    assertThat(after.programme("next"))
        .hasValueSatisfying(next -> assertThat(next.predecessor()).isEmpty());
    for (int year = 2017; year <= 2024; year++) {
      assertThat(whole).containsAll(unknownNames(catalogue.asOf(LocalDate.of(year, 6, 1))));
    }
  }

  @Test
  void whatNamesAProgrammeThatIsKeptStays() {
    Programme next = twoProgrammes().programme("next").orElseThrow();
    Programme always = SampleProgramme.programme().withPeriod(Optional.empty());
    Catalogue view =
        Catalogue.builder().add(next).add(always).build().asOf(LocalDate.of(2022, 6, 1));

    assertThat(view.programme("next")).contains(next);
  }

  @Test
  void aNameThatStandsForNothingInTheWholeStays() {
    Programme stray =
        twoProgrammes().programme("next").orElseThrow().withPredecessor(ProgrammeId.of("stray"));
    Catalogue view = Catalogue.builder().add(stray).build().asOf(LocalDate.of(2022, 6, 1));

    assertThat(view.programme("next")).contains(stray);
  }

  private static Catalogue twoProgrammes() {
    Programme first = SampleProgramme.programme().withPredecessor(Optional.empty());
    InitiativeReference practice =
        InitiativeReference.of(first.id(), first.initiatives().get(0).id());
    Programme next =
        Programme.builder()
            .id(ProgrammeId.of("next"))
            .name("Next")
            .kind(first.kind())
            .period(DateSpan.parse("2022/2023"))
            .predecessor(first.id())
            .calendar(
                MeetingCalendar.builder()
                    .addMeeting(
                        SampleProgramme.calendar()
                            .meetings()
                            .get(0)
                            .withAgenda(
                                AgendaItem.builder()
                                    .topic("Practice")
                                    .kind(AgendaItemKind.KEYNOTE)
                                    .addInitiative(practice)
                                    .build()))
                    .build())
            .addInitiative(first.initiatives().get(0).withInspiredBy(practice))
            .addTransfer(
                Transfer.builder().practice(practice).from(CityId.of("sample-city")).build())
            .addAgreement(Agreement.builder().name("Pact").addCovers(practice).build())
            .build();
    return Catalogue.builder().add(first).add(next).build();
  }

  private static Set<String> unknownNames(Catalogue catalogue) {
    return Validator.standard().validate(catalogue, LocalDate.of(2026, 1, 1)).findings().stream()
        .filter(finding -> finding.rule().value().startsWith("ref.unknown"))
        .map(Finding::message)
        .collect(Collectors.toSet());
  }

  private static Programme programmeOn(LocalDate day) {
    return CATALOGUE.asOf(day).programme("sample-programme").orElseThrow();
  }

  private static City cityOn(LocalDate day) {
    return CATALOGUE.asOf(day).city("sample-city").orElseThrow();
  }
}

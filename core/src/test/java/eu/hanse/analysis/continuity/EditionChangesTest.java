package eu.hanse.analysis.continuity;

import static eu.hanse.test.Sketches.id;
import static eu.hanse.test.Sketches.participation;
import static eu.hanse.test.Sketches.partner;
import static eu.hanse.test.Sketches.programme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import eu.hanse.analysis.Selection;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.id.ProgrammeId;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.table.Row;
import eu.hanse.test.Sketches;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionChangesTest {

  /** Of four cities three stay, one of which leaves then; one enters each time. */
  private static final Selection THREE_EDITIONS =
      Sketches.selection(
          programme("one", "alfa", "beta", "gamma", "delta"),
          after("one", programme("two", "alfa", "beta", "gamma", "epsilon")),
          after("two", programme("three", "alfa", "beta", "zeta")));

  private static final EditionChanges CHANGES = EditionChanges.ofCities(THREE_EDITIONS);

  @Test
  void aChainOfThreeEditionsHasTwoChanges() {
    assertThat(CHANGES.changes())
        .extracting(change -> change.from() + " to " + change.to())
        .containsExactly("two to three", "one to two");
  }

  @Test
  void citiesStayLeaveAndEnter() {
    EditionChange change = CHANGES.changes().get(1);

    assertThat(change.stayed()).containsExactly(id("alfa"), id("beta"), id("gamma"));
    assertThat(change.left()).containsExactly(id("delta"));
    assertThat(change.entered()).containsExactly(id("epsilon"));
    assertThat(change.retention()).hasValue(0.75);
    assertThat(change.renewal()).hasValue(0.25);
  }

  /** Stayed 3 + 2 of 4 + 4 before, and entered 1 + 1 of 4 + 3 after. */
  @Test
  void allChangesTogetherAddUpTheirCities() {
    assertThat(CHANGES.retention()).hasValue(5.0 / 8);
    assertThat(CHANGES.renewal()).hasValue(2.0 / 7);
  }

  @Test
  void aCityStaysWhateverItsRoles() {
    EditionChanges changes =
        EditionChanges.ofCities(
            Sketches.selection(
                programme(
                    "one",
                    List.of(
                        partner("alfa"), participation("alfa", ParticipationRole.LEAD_PARTNER))),
                after(
                    "one",
                    programme(
                        "two", List.of(participation("alfa", ParticipationRole.MENTOR_CITY))))));

    assertThat(changes.retention()).hasValue(1);
    assertThat(changes.renewal()).hasValue(0);
  }

  @Test
  void editionsThatCannotBeComparedAreCounted() {
    EditionChanges changes =
        EditionChanges.ofCities(
            Sketches.selection(
                programme("nobody-known"),
                after("nobody-known", programme("two", "alfa")),
                after("two", programme("nobody-known-either")),
                after("not-in-the-catalogue", programme("four", "alfa")),
                after("itself", programme("itself", "alfa"))));

    assertThat(changes.changes()).isEmpty();
    assertThat(changes.notCompared()).isEqualTo(4);
    assertThat(changes.retention()).isEmpty();
    assertThat(changes.renewal()).isEmpty();
  }

  @Test
  void anEditionWhoseCitiesAreNotSelectedHasNone() {
    EditionChanges changes =
        EditionChanges.ofCities(THREE_EDITIONS.whereCity(city -> city.equals(id("delta"))));

    assertThat(changes.changes()).hasSize(2);
    assertThat(changes.changes().get(1).retention()).hasValue(0);
    assertThat(changes.changes().get(1).renewal()).isEmpty();
    assertThat(changes.changes().get(0).retention()).isEmpty();
  }

  @Test
  void aPredecessorThatIsNotSelectedIsNotCompared() {
    EditionChanges changes = EditionChanges.ofCities(THREE_EDITIONS.ofProgramme("one", "three"));

    assertThat(changes.changes()).isEmpty();
    assertThat(changes.notCompared()).isEqualTo(1);
  }

  @Test
  void leadsAreComparedWithLeads() {
    EditionChanges leads =
        EditionChanges.ofLeads(
            Sketches.selection(
                programme(
                    "one",
                    List.of(
                        participation("alfa", ParticipationRole.LEAD_PARTNER),
                        participation("beta", ParticipationRole.COORDINATOR),
                        participation("gamma", ParticipationRole.GOOD_PRACTICE_CITY))),
                after(
                    "one",
                    programme(
                        "two",
                        List.of(
                            participation("alfa", ParticipationRole.LEAD_PROCURER),
                            participation("gamma", ParticipationRole.LEAD_PARTNER),
                            participation("delta", ParticipationRole.COORDINATOR),
                            partner("beta"))))));

    EditionChange change = leads.changes().get(0);
    assertThat(change.stayed()).containsExactly(id("alfa"));
    assertThat(change.left()).containsExactly(id("beta"));
    assertThat(change.entered()).containsExactly(id("delta"), id("gamma"));
    assertThat(leads.renewal().orElseThrow()).isEqualTo(2.0 / 3, offset(1e-15));
  }

  @Test
  void anEditionWithoutAKnownLeadIsNotCompared() {
    EditionChanges leads = EditionChanges.ofLeads(THREE_EDITIONS);

    assertThat(leads.changes()).isEmpty();
    assertThat(leads.notCompared()).isEqualTo(2);
  }

  @Test
  void aCircleOfEditionsDoesNoHarm() {
    EditionChanges changes =
        EditionChanges.ofCities(
            Sketches.selection(
                after("two", programme("one", "alfa")), after("one", programme("two", "alfa"))));

    assertThat(changes.changes()).hasSize(2);
  }

  @Test
  void aTableHasARowForEachChange() {
    assertThat(CHANGES.toTable().rows())
        .extracting(Row::toString)
        .contains(
            "from: one, to: two, stayed: 3, left: 1, entered: 1, retention: 0.75, renewal: 0.25")
        .hasSize(2);
  }

  @Test
  void itsTextSaysHowManyChangesThereAre() {
    assertThat(CHANGES).hasToString("2 changes of edition");
    assertThat(EditionChanges.ofLeads(THREE_EDITIONS))
        .hasToString("0 changes of edition, 2 not compared");
    assertThat(EditionChanges.ofCities(Selection.of(Catalogue.empty())))
        .hasToString("0 changes of edition");
  }

  private static Programme after(String predecessor, Programme programme) {
    return programme.withPredecessor(ProgrammeId.of(predecessor));
  }
}

package eu.hanse.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.catalogue.Catalogue;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.test.Catalogues;
import eu.hanse.test.Values;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SelectionProperties {

  @Provide
  Arbitrary<Catalogue> catalogues() {
    return Catalogues.catalogues();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Values.days();
  }

  @Property(tries = 300)
  void theOrderOfConditionsDoesNotMatter(
      @ForAll("catalogues") Catalogue catalogue,
      @ForAll("days") LocalDate day,
      @ForAll ParticipationRole role,
      @ForAll ProgrammeKind kind) {
    Selection all = Selection.of(catalogue);

    assertThat(all.on(day).ofKind(kind).ofCountry("FR", "IT").programmes())
        .isEqualTo(all.ofCountry("IT", "FR").ofKind(kind).on(day).programmes());
    assertThat(all.inRole(role).ofCountry("FR").cityIds())
        .isEqualTo(all.ofCountry("FR").inRole(role).cityIds());
  }

  @Property(tries = 300)
  void aConditionThatAllMeetLeavesEverything(@ForAll("catalogues") Catalogue catalogue) {
    Selection all = Selection.of(catalogue);

    assertThat(all.whereCity(city -> true).programmes()).isEqualTo(all.programmes());
    assertThat(all.whereParticipation(item -> true).programmes()).isEqualTo(all.programmes());
    assertThat(all.inRole(ParticipationRole.values()).programmes()).isEqualTo(all.programmes());
  }

  @Property(tries = 300)
  void noCityIsLeftWhereNoneIsWanted(@ForAll("catalogues") Catalogue catalogue) {
    Selection none = Selection.of(catalogue).whereCity(city -> false);

    assertThat(none.cityIds()).isEmpty();
    assertThat(none.programmes())
        .allMatch(programme -> programme.transfers().isEmpty())
        .allMatch(
            programme ->
                programme.calendar().meetings().stream()
                    .allMatch(meeting -> meeting.cities().isEmpty()));
  }
}

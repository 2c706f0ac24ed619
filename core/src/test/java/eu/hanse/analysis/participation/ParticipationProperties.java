package eu.hanse.analysis.participation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.analysis.Selection;
import eu.hanse.analysis.indicator.Counted;
import eu.hanse.analysis.indicator.Distribution;
import eu.hanse.id.CityId;
import eu.hanse.test.Catalogues;
import eu.hanse.test.Values;
import java.time.LocalDate;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any catalogue, also of one that keeps no rule. */
class ParticipationProperties {

  private static final int TRIES = 300;

  @Provide
  Arbitrary<Selection> selections() {
    return Catalogues.catalogues().map(Selection::of);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Values.days();
  }

  @Property(tries = TRIES)
  void everyCityIsInOneCountryOrUnassigned(@ForAll("selections") Selection selection) {
    Distribution<?> cities = Participations.byCountry(selection, Counted.CITIES);
    Distribution<?> all = Participations.byCountry(selection, Counted.PARTICIPATIONS);

    assertThat(cities.total() + cities.unassigned()).isEqualTo(selection.cityIds().size());
    assertThat(all.total() + all.unassigned()).isEqualTo(selection.participations().size());
  }

  @Property(tries = TRIES)
  void thereAreNeverMoreCitiesThanParticipations(@ForAll("selections") Selection selection) {
    Distribution<ProgrammeTrack> participations =
        Participations.byTrack(selection, Counted.PARTICIPATIONS);

    Participations.byTrack(selection, Counted.CITIES)
        .counts()
        .forEach(
            (track, cities) ->
                assertThat(cities)
                    .isLessThanOrEqualTo(participations.counts().getOrDefault(track, 0L)));
  }

  @Property(tries = TRIES)
  void similarityIsSymmetricAndOneWithItself(@ForAll("selections") Selection selection) {
    CitySimilarity similarity = CitySimilarity.byThemes(selection);
    for (SimilarityMeasure measure : SimilarityMeasure.values()) {
      for (CityId one : similarity.subjects().keySet()) {
        assertThat(similarity.between(one, one, measure).orElseThrow()).isBetween(1 - 1e-12, 1.0);
        for (CityId other : similarity.subjects().keySet()) {
          OptionalDouble forth = similarity.between(one, other, measure);
          assertThat(forth.orElseThrow()).isBetween(0.0, 1.0);
          assertThat(similarity.between(other, one, measure)).isEqualTo(forth);
        }
      }
    }
  }

  @Property(tries = TRIES)
  void equalSharesAddUpToWhatIsHosted(@ForAll("selections") Selection selection) {
    HostingLoad load = HostingLoad.of(selection);

    assertThat(load.cities().stream().mapToDouble(CityHosting::equalShare).sum())
        .isBetween(load.hosted().total() - 1e-9, load.hosted().total() + 1e-9);
  }

  @Property(tries = TRIES)
  void everyMeetingIsCountedOnce(@ForAll("selections") Selection selection) {
    HostingLoad load = HostingLoad.of(selection);

    assertThat(
            load.hosted().total()
                + load.hostedByOthers()
                + load.hostUnknown()
                + load.onlineWithoutHost()
                + load.chapterMeetings())
        .isEqualTo(selection.meetings().size());
  }

  @Property(tries = TRIES)
  void theBalanceHasEveryMemberState(
      @ForAll("selections") Selection selection, @ForAll("days") LocalDate day) {
    GeographicBalance balance = GeographicBalance.of(selection, day);

    assertThat(balance.countries().stream().filter(part -> part.member()))
        .hasSize(balance.amongMembers().counts().size());
    assertThat(balance.toTable().rows()).hasSameSizeAs(balance.countries());
  }

  @Property(tries = TRIES)
  void tablesOfSimilarCitiesHaveOnlySimilarOnes(@ForAll("selections") Selection selection) {
    CitySimilarity similarity = CitySimilarity.byTracks(selection);
    for (CityId city : selection.cityIds()) {
      assertThat(similarity.toTable(city).rows())
          .allMatch(row -> row.number("jaccard").orElseThrow() > 0)
          .noneMatch(row -> row.text("shared").isEmpty());
    }
  }
}

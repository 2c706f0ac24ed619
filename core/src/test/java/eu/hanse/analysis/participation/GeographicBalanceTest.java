package eu.hanse.analysis.participation;

import static eu.hanse.test.Sketches.city;
import static eu.hanse.test.Sketches.programme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import eu.hanse.analysis.Selection;
import eu.hanse.analysis.indicator.Distribution;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.place.Country;
import eu.hanse.table.Row;
import eu.hanse.test.Sketches;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeographicBalanceTest {

  /** The Communities of six: Belgium, Germany, France, Italy, Luxembourg and the Netherlands. */
  private static final LocalDate OF_SIX = LocalDate.of(1960, 1, 1);

  /**
   * Two cities of France, one each of Italy and Norway, and one that the catalogue does not hold.
   */
  private static final Selection SELECTION =
      Sketches.selection(
          List.of(city("alfa", "FR"), city("beta", "FR"), city("gamma", "IT"), city("nord", "NO")),
          programme("one", "alfa", "beta", "nord", "delta"),
          programme("two", "alfa", "gamma"),
          programme("three", "delta"),
          programme("four"));

  private static final GeographicBalance BALANCE = GeographicBalance.of(SELECTION, OF_SIX);

  @Test
  void memberStatesTakePartIfACityOfTheirsDoes() {
    assertThat(BALANCE.membersTakingPart()).containsExactly(Country.of("FR"), Country.of("IT"));
    assertThat(BALANCE.membersMissing())
        .extracting(Country::code)
        .containsExactly("BE", "DE", "LU", "NL");
    assertThat(BALANCE.others()).containsExactly(Country.of("NO"));
    assertThat(BALANCE.citiesWithoutCountry()).isEqualTo(1);
  }

  @Test
  void coverageIsTheShareOfTheMemberStatesThatTakePart() {
    assertThat(BALANCE.coverage().orElseThrow()).isEqualTo(1.0 / 3, offset(1e-15));
    assertThat(GeographicBalance.of(SELECTION, LocalDate.of(1950, 1, 1)).coverage()).isEmpty();
  }

  @Test
  void theMemberStatesAreThoseOfTheDay() {
    Selection british =
        Sketches.selection(List.of(city("albion", "GB")), programme("one", "albion"));

    assertThat(GeographicBalance.of(british, LocalDate.of(2020, 1, 31)).membersTakingPart())
        .containsExactly(Country.of("GB"));
    assertThat(GeographicBalance.of(british, LocalDate.of(2020, 2, 1)).others())
        .containsExactly(Country.of("GB"));
  }

  /** Counts 2, 1, 0, 0, 0, 0: −(2/3 ln 2/3 + 1/3 ln 1/3) / ln 6 = 0.636514 / 1.791759. */
  @Test
  void evennessAmongMemberStatesCountsThoseThatAreMissing() {
    Distribution<Country> members = BALANCE.amongMembers();

    assertThat(members.counts().values()).containsExactly(0L, 0L, 2L, 1L, 0L, 0L);
    assertThat(members.unassigned()).isEqualTo(1);
    assertThat(members.evenness().orElseThrow()).isEqualTo(0.355245, offset(1e-6));
  }

  @Test
  void aTableMeasuresCountriesByTheNumberOfProgrammes() {
    assertThat(BALANCE.toTable().rows())
        .extracting(Row::toString)
        .contains(
            "country: FR, name: France, member: true, cities: 2, participations: 3,"
                + " programmes: 2, programme share: 0.5, per programme: 0.75",
            "country: LU, name: Luxembourg, member: true, cities: 0, participations: 0,"
                + " programmes: 0, programme share: 0.0, per programme: 0.0",
            "country: NO, name: Norway, member: false, cities: 1, participations: 1,"
                + " programmes: 1, programme share: 0.25, per programme: 0.25")
        .hasSize(7);
  }

  @Test
  void inAnEmptyCatalogueAllMemberStatesAreMissing() {
    GeographicBalance nothing = GeographicBalance.of(Selection.of(Catalogue.empty()), OF_SIX);

    assertThat(nothing.membersMissing()).hasSize(6);
    assertThat(nothing.coverage()).hasValue(0);
    assertThat(nothing.amongMembers().evenness()).isEmpty();
    assertThat(nothing.toTable().rows()).allMatch(row -> row.value("per programme").isEmpty());
  }

  @Test
  void itsTextSaysHowManyMemberStatesTakePart() {
    assertThat(BALANCE).hasToString("Balance: 2 of 6 member states and 1 other country");
  }
}

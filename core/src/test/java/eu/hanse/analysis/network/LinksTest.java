package eu.hanse.analysis.network;

import static eu.hanse.test.Sketches.calendar;
import static eu.hanse.test.Sketches.catalogue;
import static eu.hanse.test.Sketches.hosted;
import static eu.hanse.test.Sketches.mentoring;
import static eu.hanse.test.Sketches.participation;
import static eu.hanse.test.Sketches.partner;
import static eu.hanse.test.Sketches.programme;
import static eu.hanse.test.Sketches.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.analysis.Selection;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.time.DateSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {

  private static List<String> links(Relation relation, Programme... programmes) {
    return Links.of(Selection.of(catalogue(programmes)), relation).stream()
        .map(Link::toString)
        .toList();
  }

  @Test
  void togetherIsEachPairOfEachProgrammeByCitiesAndProgramme() {
    assertThat(
            links(
                Relation.CO_PARTICIPATION,
                programme("ring", "brevik", "alden"),
                programme("net", "corvo", "alden", "brevik")))
        .containsExactly(
            "alden - brevik in net",
            "alden - brevik in ring",
            "alden - corvo in net",
            "brevik - corvo in net");
  }

  @ParameterizedTest
  @CsvSource({
    "2018/2020, 2019/2021, 2019/2020",
    "2018/.., 2019/2021, 2019/2021",
    "2018/.., 2019/.., 2019/..",
    "2018/2020, 2018-01-01/2020-12-31, 2018/2020",
    "2018-01-01/2020-12-31, 2018/2020, 2018/2020",
    "2018/2019, 2019-05/2020, 2019-05/2019"
  })
  void togetherHoldsWhileBothAreThere(String first, String second, String both) {
    Programme programme =
        programme("net").withParticipations(partner("alden", first), partner("brevik", second));

    assertThat(links(Relation.CO_PARTICIPATION, programme))
        .containsExactly("alden - brevik in net (" + both + ")");
  }

  @ParameterizedTest
  @CsvSource({
    "2018/2018, 2020/2021, 2018/2021",
    "2018/.., 2020/2021, 2018/..",
    "2018/2020-12-31, 2018-01-01/2020, 2018-01-01/2020-12-31"
  })
  void aCityIsThereFromItsFirstToItsLastParticipation(String first, String second, String all) {
    Programme programme =
        programme("net")
            .withParticipations(
                partner("alden", first), partner("alden", second), partner("brevik", "2000/.."));

    assertThat(links(Relation.CO_PARTICIPATION, programme))
        .containsExactly("alden - brevik in net (" + all + ")");
  }

  @Test
  void aParticipationWithoutAPeriodHasThatOfTheProgramme() {
    Programme programme =
        programme("net", "alden")
            .withPeriod(DateSpan.parse("2018/2020"))
            .withParticipations(
                participation("alden", ParticipationRole.PARTNER), partner("brevik", "2019/.."));

    assertThat(links(Relation.CO_PARTICIPATION, programme))
        .containsExactly("alden - brevik in net (2019/2020)");
  }

  @Test
  void thereIsNoPeriodWhereThatOfOneIsNotKnown() {
    Programme programme =
        programme("net")
            .withParticipations(
                participation("alden", ParticipationRole.PARTNER), partner("brevik", "2019/.."));

    assertThat(links(Relation.CO_PARTICIPATION, programme))
        .containsExactly("alden - brevik in net");
  }

  @Test
  void hostingHoldsOnTheDaysOfTheMeetingAndLeadsFromGuestToHost() {
    Programme programme =
        programme("net")
            .withPeriod(DateSpan.parse("2018/2020"))
            .withCalendar(
                calendar(
                    hosted("late", "2019-05", "alden", "brevik"),
                    hosted("early", "2018-05-02", "alden", "brevik", "alden")));

    assertThat(links(Relation.HOSTING, programme))
        .containsExactly("brevik - alden in net (2018-05-02)", "brevik - alden in net (2019-05)");
  }

  @Test
  void mentoringAndTransferHoldWhileTheProgrammeDoes() {
    Programme programme =
        programme("net")
            .withPeriod(DateSpan.parse("2018/2020"))
            .withMentorings(mentoring("alden", "brevik"))
            .withTransfers(transfer("brevik", "alden"));

    assertThat(links(Relation.MENTORING, programme))
        .containsExactly("alden - brevik in net (2018/2020)");
    assertThat(links(Relation.TRANSFER, programme))
        .containsExactly("brevik - alden in net (2018/2020)");
  }
}

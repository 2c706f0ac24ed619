package eu.hanse.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs the worked scripts; the numbers follow from the bundled catalogue. */
class WorkedScriptsTest {

  @Test
  void bridgesBetweenProgrammesAreFound() throws Exception {
    assertThat(linesOf("who-bridges"))
        .contains(
            "182 cities take part, 10093 pairs of them together",
            "Porto PT 4 0.05096 4",
            "5 groups, modularity 0.341");
  }

  @Test
  void theFrenchChapterHasFewKnownTracks() throws Exception {
    assertThat(linesOf("french-chapter"))
        .contains(
            "icc-2020/citizen-participation 2 1",
            "French cities whose track no source tells: 5",
            "Not there: [issy-les-moulineaux, metropole-rouen-normandie]");
  }

  @Test
  void hostingInInnovatoRIsUneven() throws Exception {
    assertThat(linesOf("hosting-rotation"))
        .contains(
            "metropole-grand-paris 2 3 0.4 0.7143 2.8",
            "Gini of hosting among the partners: 0.514",
            "No meeting hosted by them is known: [rotterdam, turin, veszprem]");
  }

  @Test
  void sharesOfAi4CitiesFollowFromWhatIsStated() throws Exception {
    assertThat(linesOf("who-pays"))
        .contains("total EUR 400000.00 = EUR 40000.00 / 10 %")
        .contains("/period 2020-01/2022-12 procure2innovate");
  }

  @Test
  void placementsByPopulationAreToldAsFarAsTheyAreKnown() throws Exception {
    assertThat(linesOf("governance-and-elections"))
        .contains(
            "100000 to 249999 dedicated-unit 1 0 0.25",
            "murcia smart city 2020-02-13 units; superior within 44",
            "Within a year after an election: 0.67 of the changes, 0.36 of the time",
            "Of another model: 0");
  }

  @Test
  void completenessAndBalanceAreCounted() throws Exception {
    assertThat(linesOf("how-complete"))
        .contains(
            "Member states of which no city takes part: [AT, CZ, LT, LU, MT]",
            "Gini 0.558, Herfindahl 0.080, evenness 0.837");
  }

  /** The lines of the output, spaces in a row as one. */
  private static Stream<String> linesOf(String script) throws Exception {
    Command.Result result =
        Command.run("examples/jshell/start", "examples/jshell/" + script + ".jsh");
    assertThat(result.exitCode()).as(result.errors()).isZero();
    assertThat(result.output()).doesNotContain("Error:");
    return result.output().lines().map(line -> line.strip().replaceAll(" +", " "));
  }
}

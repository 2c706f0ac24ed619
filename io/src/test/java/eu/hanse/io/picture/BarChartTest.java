package eu.hanse.io.picture;

import static eu.hanse.io.picture.Examples.CAPTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import eu.hanse.analysis.indicator.Distribution;
import eu.hanse.place.Country;
import eu.hanse.table.Column;
import eu.hanse.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class BarChartTest {

  private static final Table TABLE = table(OptionalDouble.of(12.5), OptionalDouble.empty());

  private static Table table(OptionalDouble... values) {
    return Table.of(
        List.of(0, 1).subList(0, values.length),
        Column.<Integer>text("town", row -> "Town " + row),
        Column.<Integer>number("budget", row -> values[row]).in("EUR"));
  }

  private static List<Element> bars(Drawn drawn) {
    // The first rectangle is the sheet.
    return drawn.elements("rect").subList(1, drawn.elements("rect").size());
  }

  @Test
  void looksAsInTheGoldenFile() {
    PictureAssert.checkGolden("bars.svg", BarChart.of(TABLE, "town", "budget").draw(CAPTION));
  }

  @Test
  void aBarIsAsLongAsItsValueAndARowWithoutOneSaysSo() {
    Drawn drawn = Drawn.of(BarChart.of(TABLE, "town", "budget").draw(CAPTION));

    assertThat(bars(drawn)).hasSize(1);
    assertThat(drawn.words()).contains("Town 0", "12.5", "Town 1", "no value", "budget (EUR)");
    assertThat(drawn.everyWord()).contains("1 row has no value.");
    // The axis goes to 14 by steps of 2.
    double zero = axis(drawn, "0");
    double full = axis(drawn, "14");
    double width = Drawn.number(bars(drawn).get(0), "width");
    assertThat(width).isCloseTo((full - zero) * 12.5 / 14, within(0.2));
  }

  private static double axis(Drawn drawn, String mark) {
    return drawn.elements("text").stream()
        .filter(text -> text.getTextContent().equals(mark))
        .mapToDouble(text -> Drawn.number(text, "x"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void valuesBelowZeroGoToTheLeft() {
    Drawn drawn =
        Drawn.of(
            BarChart.of(table(OptionalDouble.of(-4), OptionalDouble.of(4)), "town", "budget")
                .draw(CAPTION));

    double zero = axis(drawn, "0");
    List<Element> bars = bars(drawn);
    assertThat(Drawn.number(bars.get(0), "x") + Drawn.number(bars.get(0), "width"))
        .isCloseTo(zero, within(0.2));
    assertThat(Drawn.number(bars.get(1), "x")).isCloseTo(zero, within(0.2));
  }

  @Test
  void aDistributionHasTheNamesOfCountriesAndSaysWhatIsNotAssigned() {
    Drawn drawn =
        Drawn.of(
            BarChart.of(
                    Distribution.of(Map.of(Country.of("FR"), 2, Country.of("IE"), 3), 4)
                        .named("country", "cities"))
                .draw(CAPTION));

    assertThat(drawn.words()).containsSubsequence("Ireland", "3", "France", "2");
    assertThat(drawn.everyWord()).contains("4 could not be assigned");
    assertThat(drawn.words()).as("half a city is no mark").doesNotContain("0.5");
  }

  @Test
  void theFirstRowsAloneAreDrawnIfThatIsWanted() {
    Picture picture = BarChart.of(TABLE, "town", "budget").withAtMost(1).draw(CAPTION);

    assertThat(Drawn.of(picture).words()).contains("Town 0").doesNotContain("Town 1");
    assertThat(Drawn.of(picture).everyWord()).contains("1 more row is not shown.");
    assertThat(picture.toHtml())
        .contains("<td class=\"number\">12.5</td>")
        .doesNotContain("Town 1");
  }

  @Test
  void anEmptyTableSaysSo() {
    Drawn drawn = Drawn.of(BarChart.of(table(), "town", "budget").draw(CAPTION));

    assertThat(drawn.words()).contains("There is nothing to show.");
  }

  @Test
  void aTableWithoutAnyValueHasNoBars() {
    Drawn drawn =
        Drawn.of(BarChart.of(table(OptionalDouble.empty()), "town", "budget").draw(CAPTION));

    assertThat(bars(drawn)).isEmpty();
    assertThat(drawn.words()).contains("no value");
  }

  @Test
  void hugeAndTinyValuesStayOnTheSheet() {
    Picture picture =
        BarChart.of(
                table(OptionalDouble.of(-Double.MAX_VALUE), OptionalDouble.of(Double.MAX_VALUE)),
                "town",
                "budget")
            .draw(CAPTION);

    PictureAssert.checkTextsAreOnSheet(picture);
    PictureAssert.checkTextsAreOnSheet(
        BarChart.of(table(OptionalDouble.of(1e-300)), "town", "budget").draw(CAPTION));
  }

  @Test
  void valuesMustBeNumbers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BarChart.of(TABLE, "budget", "town"))
        .withMessage(
            "column \"town\": expected a column of numbers for the values of bars; it holds text"
                + " values");
  }

  @Test
  void namesAreTextsWhateverTheyHold() {
    Table hostile =
        Table.of(
            List.of(Examples.HOSTILE),
            Column.<String>text("name", name -> name.repeat(20)),
            Column.<String>integer("number", name -> Optional.of(1)));

    Picture picture = BarChart.of(hostile, "name", "number").draw(Caption.of(Examples.HOSTILE));

    PictureAssert.checkTextsAreOnSheet(picture);
    assertThat(picture.toHtml()).doesNotContain("<script");
  }
}

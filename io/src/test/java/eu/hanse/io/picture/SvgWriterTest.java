package eu.hanse.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgWriterTest {

  @Test
  void writesAnElementALine() {
    SvgWriter svg = new SvgWriter();
    svg.start("svg").attribute("width", 10);
    svg.start("text").fill(Ink.TEXT).title("whole").text("part").end();
    svg.start("path").attribute("d", "M0,0").fill(Ink.BLUE).stroke(Ink.PAPER, 1).end();
    svg.end();

    assertThat(svg)
        .hasToString(
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="10">
            <text class="fill-text" fill="#1c2026"><title>whole</title>part</text>
            <path class="stroke-paper" d="M0,0" fill="#0072b2" stroke="#ffffff" stroke-width="1"/>
            </svg>\
            """);
  }

  @Test
  void escapesMarkupAndShowsWhatXmlDoesNotAllow() {
    SvgWriter svg = new SvgWriter();
    svg.start("svg").attribute("id", "\"<&\u0001").text("<&>\u0000\uFFFF\uD800").end();

    assertThat(svg.toString())
        .contains("id=\"&quot;&lt;&amp;␁\"")
        .contains(">&lt;&amp;&gt;␀\uFFFD\uFFFD");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "0.04, 0", "-0.04, 0", "12.35, 12.4", "-7.5, -7.5"})
  void roundsToTenths(double length, String text) {
    assertThat(SvgWriter.number(length)).isEqualTo(text);
  }
}

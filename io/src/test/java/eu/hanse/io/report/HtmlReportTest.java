package eu.hanse.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import eu.hanse.io.DataContents;
import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.DataReport;
import eu.hanse.io.problem.Acceptance;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.io.problem.TextCorrection;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.Severity;
import eu.hanse.validation.RuleStatistics;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReportTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final SourcePosition SOMEWHERE = SourcePosition.ofFile("data/ports.json");

  private static Document page(DataReport report) throws IOException {
    return HtmlPage.parse(HtmlReport.of(Sample.files(), CodeBook.standard()), report);
  }

  private static Problem problem(Severity severity, String code) {
    return Sample.problem(severity, code, SOMEWHERE);
  }

  @Test
  void saysWhatWasJudged() throws IOException {
    HtmlReport report =
        HtmlReport.of(Sample.files(), CodeBook.standard())
            .withTitle("Harbour networks")
            .withAsOf(DAY)
            .withVersion("0.1.0")
            .withConfiguration("data/hanse.json");

    Document page = HtmlPage.parse(report, Sample.report());

    assertThat(page.title()).isEqualTo("17 problems – Harbour networks");
    assertThat(page.select("h1").text()).isEqualTo("Harbour networks");
    assertThat(page.select("header .contents").text())
        .isEqualTo("In 3 files with 0 programmes, 1 city, 0 organisations and 0 sources.");
    assertThat(page.select("header dl > div").eachText())
        .containsExactly(
            "Judged as of 2026-01-01",
            "Rules 2",
            "Configuration data/hanse.json",
            "Version of Hanse 0.1.0",
            "Counted, but not listed 13",
            "Suppressed 1",
            "Known by the baseline 12",
            "Fixed since the baseline 1");
  }

  @Test
  void saysHowManyFilesAreOnlyThereToBeReferredTo() throws IOException {
    DataFiles files =
        new DataFiles(
            Sample.files().files(),
            ImmutableList.of(),
            ImmutableSet.of("data/ports.json"),
            ImmutableSet.of());

    Document page = HtmlPage.parse(HtmlReport.of(files, CodeBook.standard()), Sample.report());

    assertThat(page.select("header .contents").text())
        .endsWith("Of these, 1 file is there to be referred to, and not reported on.");
  }

  @Test
  void countsWhatIsListedAndWhatIsNot() throws IOException {
    ReportBuilder report = new ReportBuilder().listing(3);
    for (int i = 0; i < 1200; i++) {
      report.add(problem(Severity.ERROR, "read.syntax"));
    }
    report.add(problem(Severity.WARNING, "city.name-twice"));

    Document page = page(report.build());

    assertThat(page.select(".totals li").eachText())
        .containsExactly("1,200 errors", "1 warning", "0 infos");
    assertThat(page.select("header dl").text()).isEqualTo("Counted, but not listed 1,198");
    assertThat(page.select("#problems li")).hasSize(3);
    assertThat(page.select("#problems ~ .more").text())
        .isEqualTo("And 1,198 more problems are counted above, but not listed.");
    assertThat(page.select("#rule-read\\.syntax .count").text())
        .isEqualTo("1,200 problems, 1,197 not listed");
  }

  @Test
  void saysThatAllIsWell() throws IOException {
    Document page =
        page(
            new ReportBuilder()
                .did(statistics("id.duplicate", 40))
                .did(statistics("city.name-twice", 2))
                .build());

    assertThat(page.title()).isEqualTo("All is well – Data report");
    assertThat(page.select("header.well .verdict").text()).isEqualTo("All is well");
    assertThat(page.select("header .reason").text())
        .isEqualTo("Nothing was found. 2 rules made 42 judgements.");
    assertThat(page.select("#problems, #controls, #rules")).isEmpty();
  }

  @Test
  void doesNotSayThatAllIsWellIfNothingWasJudged() throws IOException {
    Document page = page(new ReportBuilder().contents(new DataContents(0, 0, 0, 0, 0)).build());

    assertThat(page.select("header .verdict").text()).isEqualTo("No file was judged");
    assertThat(page.select("header.well")).isEmpty();
  }

  @Test
  void saysWhatIsAcceptedAndWhatWasFixed() throws IOException {
    Acceptance decided = new Acceptance.Suppressed("Checked.", Optional.of(DAY));

    Document page =
        page(
            new ReportBuilder()
                .accept(problem(Severity.WARNING, "city.name-twice"), decided)
                .accept(problem(Severity.ERROR, "id.duplicate"), new Acceptance.Known())
                .fixed("ref.unused city:a", "ref.unused city:b")
                .build());

    assertThat(page.select("header .reason").text())
        .isEqualTo("Nothing was found but what is accepted as it is.");
    assertThat(page.select("header dl > div").eachText())
        .containsExactly("Suppressed 1", "Known by the baseline 1", "Fixed since the baseline 2");
    assertThat(page.select(".accepted li").eachText())
        .containsExactly(
            "warning city.name-twice data/ports.json:1:1 Something is wrong."
                + " Suppressed until 2026-01-01: Checked.",
            "error id.duplicate data/ports.json:1:1 Something is wrong. Known by the baseline.");
    assertThat(page.select("summary:contains(Fixed) + ul li").eachText())
        .containsExactly("ref.unused city:a", "ref.unused city:b");
  }

  @Test
  void listsProblemsBelowTheirFiles() throws IOException {
    Document page = page(Sample.report());

    assertThat(page.select("#problems > section > h3").eachText())
        .containsExactly("data/gone.json 1 problem", "data/ports.json 14 problems, 11 not listed");
    assertThat(page.select("#problems > section").get(1).select("li")).hasSize(3);
  }

  @Test
  void showsAProblemWithItsLineAndTheOtherPlace() throws IOException {
    Element problem = page(Sample.report()).select("#problems li.error").get(1);

    assertThat(problem.select(".kind").text()).isEqualTo("error id.duplicate data/ports.json:5:13");
    assertThat(problem.select(".message").text()).isEqualTo("The city \"kiel\" is there already.");
    assertThat(problem.select(".where").text()).isEqualTo("city:kiel /id");
    assertThat(problem.select("pre").get(0).html())
        .isEqualTo("<i>5</i><code>{ \"id\": <mark>\"kiel\"</mark>, \"name\": \"Kyle\" }</code>");
    assertThat(problem.select(".related").text())
        .isEqualTo("first stands here data/ports.json:4:13");
    assertThat(problem.select(".related + pre mark").text()).isEqualTo("\"kiel\"");
    assertThat(problem.select(".advice").text()).isEqualTo("Give one of the two another id.");
  }

  @Test
  void showsNoLineOfAFileThatCannotBeRead() throws IOException {
    Element problem = page(Sample.report()).select("#problems section").get(0);

    assertThat(problem.select("li")).hasSize(1);
    assertThat(problem.select("pre")).isEmpty();
  }

  @Test
  void showsCorrections() throws IOException {
    Problem plain = problem(Severity.ERROR, "ref.unknown-city");
    SourcePosition elsewhere = new SourcePosition("data/ports.json", 4, 13, 4, 19, 60, "");
    Problem correctable =
        new Problem(
            plain.code(),
            plain.severity(),
            plain.message(),
            plain.advice(),
            plain.position(),
            plain.place(),
            plain.subject(),
            plain.related(),
            ImmutableList.of(
                new TextCorrection(SOMEWHERE, "kiel", false),
                new TextCorrection(elsewhere, "\"Lübeck\"", true)));

    Document page = page(new ReportBuilder().add(correctable).build());

    assertThat(page.select(".correction").eachText())
        .containsExactly(
            "Perhaps it should be \"kiel\"", "Write \"\\\"Lübeck\\\"\" at data/ports.json:4:13");
  }

  @Test
  void explainsEachRuleOnceWithAnExample() throws IOException {
    Document page =
        page(
            new ReportBuilder()
                .add(problem(Severity.ERROR, "funding.total"))
                .add(problem(Severity.ERROR, "funding.total"))
                .add(problem(Severity.ERROR, "rule.of-my-own"))
                .build());

    assertThat(page.select("#problems a.code").eachAttr("href"))
        .containsExactly("#rule-funding.total", "#rule-funding.total");
    assertThat(page.select("#problems span.code").text()).isEqualTo("rule.of-my-own");
    Element rule = page.select("#rules article").get(0);
    assertThat(page.select("#rules article")).hasSize(1);
    assertThat(rule.select(".condition").text())
        .isEqualTo(
            "The amounts of all payers do not add up to the stated total, or those given exceed it.");
    assertThat(rule.select("dt").eachText()).containsExactly("Why", "What to do");
    assertThat(rule.select(".wrong del").eachText())
        .containsExactly("\"amount\": \"EUR 350000.00\"");
    assertThat(rule.select(".right ins").eachText())
        .containsExactly("\"amount\": \"EUR 360000.00\"");
  }

  @Test
  void saysWhatEachRuleDid() throws IOException {
    RuleStatistics rule =
        new RuleStatistics(
            RuleCode.of("funding.total"),
            1200,
            3,
            ImmutableSortedMap.of("no total is stated", 5L),
            4,
            Optional.of(Duration.ofMillis(12)));

    Document page = page(new ReportBuilder().did(rule).build());

    assertThat(page.select("thead th").eachText())
        .containsExactly("Rule", "Judged", "Failed", "Findings", "Milliseconds", "Could not judge");
    assertThat(page.select("tbody td").eachText())
        .containsExactly("1,203", "3", "4", "12.000", "5: no total is stated");
  }

  @Test
  void loadsNothingAndAllowsItsOwnStyleAndScriptAlone() throws IOException {
    Document page = page(Sample.report());

    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src '"
                + HtmlPage.hash(page.select("style").get(0))
                + "'; script-src '"
                + HtmlPage.hash(page.select("script").get(0))
                + "'; base-uri 'none'; form-action 'none'");
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("[src], [srcset], link, img, iframe, object, embed, [style]")).isEmpty();
    assertThat(page.select("[href]").eachAttr("href")).allMatch(address -> address.startsWith("#"));
    assertThat(page.select("style").html()).doesNotContain("url(", "@import");
  }

  @Test
  void linksToPlacesThatAreThere() throws IOException {
    DataReport well = new ReportBuilder().did(statistics("id.duplicate", 1)).build();

    for (DataReport report : ImmutableList.of(Sample.report(), well)) {
      Document page = page(report);
      assertThat(page.select("[href]").eachAttr("href"))
          .allSatisfy(address -> assertThat(page.getElementById(address.substring(1))).isNotNull());
    }
  }

  @ParameterizedTest
  @MethodSource("eu.hanse.io.report.RealReports#all")
  void writesWellFormedPagesOfRealData(RealReports.Real real) throws IOException {
    Document page = HtmlPage.parse(HtmlReport.of(real.files(), CodeBook.standard()), real.report());

    assertThat(page.select("#problems li")).hasSize(real.report().problems().size());
    assertThat(page.select("#problems a.code")).hasSize(real.report().problems().size());
  }

  @Test
  void showsExamplesOfOnesOwnRules() throws IOException {
    ClassLoader loader =
        new ClassLoader(null) {
          @Override
          public InputStream getResourceAsStream(String name) {
            return new ByteArrayInputStream(Sample.utf8(name.contains("bad") ? "[1]" : "[2]"));
          }
        };
    HtmlReport form =
        HtmlReport.of(Sample.files(), CodeBook.standard())
            .withExamples(RuleExamples.standard().plus(loader));

    Document page =
        HtmlPage.parse(
            form, new ReportBuilder().add(problem(Severity.ERROR, "read.syntax")).build());

    assertThat(page.select("#rules .wrong del").text()).isEqualTo("[1]");
    assertThat(page.select("#rules .right ins").text()).isEqualTo("[2]");
  }

  @Test
  void readsLinesOfGeneratedFiles() throws IOException {
    DataFile file = DataFile.of("a.json", Sample.utf8("{\"cities\":["));
    SourcePosition end = new SourcePosition("a.json", 1, 12, 1, 12, 11, "");
    SourcePosition start = new SourcePosition("a.json", 1, 1, 1, 1, 0, "");
    DataReport report =
        new ReportBuilder()
            .add(
                Sample.problem(Severity.ERROR, "read.syntax", start),
                Sample.problem(Severity.ERROR, "read.syntax", end))
            .build();

    Document page = HtmlPage.parse(HtmlReport.of(DataFiles.of(file), CodeBook.standard()), report);

    assertThat(page.select("pre code").get(0).html()).isEqualTo("<mark>{</mark>\"cities\":[");
    assertThat(page.select("pre code").get(1).html()).isEqualTo("{\"cities\":[<mark> </mark>");
  }

  @Test
  void throwsIfTheTextCannotBeWritten() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("no space left");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };

    assertThatThrownBy(
            () -> HtmlReport.of(Sample.files(), CodeBook.standard()).write(Sample.report(), full))
        .isInstanceOf(IOException.class)
        .hasMessage("no space left");
  }

  private static RuleStatistics statistics(String code, long passed) {
    return new RuleStatistics(
        RuleCode.of(code), passed, 0, ImmutableSortedMap.of(), 0, Optional.empty());
  }
}

package eu.hanse.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.DataReport;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.Severity;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reports keep to the schema {@code jenkins-junit.xsd}, which JUnit 5.9.2 keeps in {@code
 * platform-tests/src/test/resources}; its origin and its licence (MIT) stand at its beginning. It
 * does not know the attribute {@code file}, which build servers read, so that is taken away first.
 */
class JUnitXmlReportTest {

  private static final DataFiles FILES =
      DataFiles.of(
          DataFile.of("data/ports.json", Sample.utf8(Sample.DOCUMENT)),
          DataFile.of("data/sound.json", Sample.utf8("{}")));

  @Test
  void hasTheseExactBytes() throws IOException {
    Sample.checkGolden("report.junit.xml", write(JUnitXmlReport.of(FILES), Sample.report()));
  }

  @Test
  void keepsToTheSchema() throws IOException {
    validate(write(JUnitXmlReport.of(FILES), Sample.report()));
  }

  @ParameterizedTest
  @MethodSource("eu.hanse.io.report.RealReports#all")
  void keepsToTheSchemaForReportsOnFiles(RealReports.Real real) throws IOException {
    validate(write(JUnitXmlReport.of(real.files()), real.report()));
  }

  @Test
  void doesNotKeepToTheSchemaByChance() throws IOException {
    String report = write(JUnitXmlReport.of(FILES), Sample.report());
    assertThatThrownBy(() -> validate(report.replace("<failure ", "<failure severity=\"1\" ")))
        .hasRootCauseInstanceOf(SAXException.class);
  }

  @ParameterizedTest
  @CsvSource({"ERROR, 2", "WARNING, 3", "INFO, 16"})
  void countsAsFailuresWhatMakesTheRunFail(Severity severity, String failures) throws IOException {
    Element suites = root(write(JUnitXmlReport.of(FILES).failingFrom(severity), Sample.report()));
    assertThat(suites.getAttribute("failures")).isEqualTo(failures);
    assertThat(suites.getAttribute("errors")).isEqualTo("1");
  }

  @Test
  void hasNoFailuresIfTheRunNeverFails() throws IOException {
    Element suites = root(write(JUnitXmlReport.of(FILES).neverFailing(), Sample.report()));
    assertThat(suites.getAttribute("failures")).isEqualTo("0");
    assertThat(elements(suites, "failure")).isEmpty();
    assertThat(elements(suites, "error")).hasSize(1);
  }

  @Test
  void countsEverythingInAllAndWhatItListsInEachFile() throws IOException {
    RealReports.Real faulty = RealReports.faulty();
    Element suites = root(write(JUnitXmlReport.of(faulty.files()), faulty.report()));
    for (String number : List.of("tests", "failures", "errors")) {
      int sum =
          elements(suites, "testsuite").stream()
              .mapToInt(suite -> Integer.parseInt(suite.getAttribute(number)))
              .sum();
      assertThat(suites.getAttribute(number)).as(number).isEqualTo(Integer.toString(sum));
    }
    assertThat(elements(suites, "testcase"))
        .hasSize(Integer.parseInt(suites.getAttribute("tests")));
    assertThat(elements(suites, "failure"))
        .hasSize(Integer.parseInt(suites.getAttribute("failures")));
  }

  @Test
  void letsAFilePassOfWhichOnlyHarmlessProblemsAreNotListed() throws IOException {
    Problem info = Sample.problem(Severity.INFO, "ref.unused", SourcePosition.ofFile("a.json"));
    DataReport report = HostileProblem.report(ImmutableList.of(info), 3);
    Element suites = root(write(JUnitXmlReport.of(DataFiles.of()), report));
    assertThat(elements(suites, "failure")).isEmpty();
    assertThat(elements(suites, "system-out"))
        .last()
        .extracting(Element::getTextContent)
        .isEqualTo("2 problems of this file are counted, but not listed.");
  }

  @Test
  void saysNothingOfFilesThatAreOnlyReferredTo() throws IOException {
    DataFiles own = DataFiles.of(DataFile.of("own.json", Sample.utf8("{}")));
    Element suites = root(write(JUnitXmlReport.of(own.referringTo(FILES)), RealReports.nothing()));
    assertThat(elements(suites, "testsuite"))
        .extracting(suite -> suite.getAttribute("name"))
        .containsExactly("own.json");
  }

  @Test
  void isXmlWhateverTheTexts() throws IOException {
    String hostile = "\u0000\u001b\ud83c\ufffe]]><b a='\"'>&amp;\n\u202e🌊";
    Problem problem =
        Problem.of(
            RuleCode.of("a.b"),
            Severity.ERROR,
            hostile,
            hostile,
            new SourcePosition(hostile, 1, 2, 1, 3, 1, "/" + hostile));
    String report =
        write(
            JUnitXmlReport.of(DataFiles.of()), HostileProblem.report(ImmutableList.of(problem), 1));
    validate(report);
    assertThat(elements(root(report), "failure"))
        .singleElement()
        .satisfies(
            failure ->
                assertThat(failure.getAttribute("message"))
                    .isEqualTo("␀␛\ufffd\ufffd]]><b a='\"'>&amp;␊\ufffd🌊"));
  }

  private static String write(JUnitXmlReport form, DataReport report) throws IOException {
    StringBuilder out = new StringBuilder();
    form.write(report, out);
    return out.toString();
  }

  private static void validate(String report) {
    try {
      Document document = parse(report);
      elements(document.getDocumentElement(), "testcase")
          .forEach(testCase -> testCase.removeAttribute("file"));
      Schema schema =
          SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
              .newSchema(JUnitXmlReportTest.class.getResource("jenkins-junit.xsd"));
      schema.newValidator().validate(new DOMSource(document));
    } catch (IOException | SAXException e) {
      throw new AssertionError(report, e);
    }
  }

  private static Element root(String report) {
    try {
      return parse(report).getDocumentElement();
    } catch (IOException | SAXException e) {
      throw new AssertionError(report, e);
    }
  }

  private static Document parse(String report) throws IOException, SAXException {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(report)));
    } catch (ParserConfigurationException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}

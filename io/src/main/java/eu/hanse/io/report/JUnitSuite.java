package eu.hanse.io.report;

import com.google.common.collect.ImmutableList;
import eu.hanse.io.problem.Acceptance;
import eu.hanse.io.problem.AcceptedProblem;
import eu.hanse.io.problem.Problem;
import eu.hanse.text.CharacterCells;
import eu.hanse.text.Words;
import java.io.IOException;

/**
 * The tests of a file.
 *
 * @param file the file
 * @param open the problems listed
 * @param accepted the accepted problems listed
 * @param unlisted how many problems are not listed
 * @param failureIsUnlisted whether there are failures, of whatever file, that are not listed
 */
record JUnitSuite(
    String file,
    ImmutableList<Problem> open,
    ImmutableList<AcceptedProblem> accepted,
    long unlisted,
    boolean failureIsUnlisted) {

  private static final String WHOLE_FILE = "hanse";

  void write(JUnitThreshold threshold, XmlText xml) throws IOException {
    boolean sound = open.isEmpty() && unlisted == 0;
    boolean tellsUnlisted = unlisted > 0;
    boolean failsUnlisted = tellsUnlisted && failureIsUnlisted;
    long failures = open.stream().filter(threshold::isFailure).count();
    xml.start("testsuite");
    xml.attribute("name", file);
    xml.attribute(
        "tests", open.size() + accepted.size() + (sound ? 1 : 0) + (tellsUnlisted ? 1 : 0));
    xml.attribute("failures", failures + (failsUnlisted ? 1 : 0));
    xml.attribute("errors", open.stream().filter(threshold::isError).count());
    xml.attribute("skipped", accepted.size());
    for (Problem problem : open) {
      writeOpen(problem, threshold, xml);
    }
    for (AcceptedProblem problem : accepted) {
      writeAccepted(problem, xml);
    }
    if (sound) {
      startCase(WHOLE_FILE, "no problems", xml);
      xml.end("testcase");
    }
    if (tellsUnlisted) {
      writeUnlisted(xml);
    }
    xml.end("testsuite");
  }

  private void writeOpen(Problem problem, JUnitThreshold threshold, XmlText xml)
      throws IOException {
    startCase(problem, xml);
    if (threshold.isError(problem)) {
      writeFailure("error", problem, xml);
    } else if (threshold.isFailure(problem)) {
      writeFailure("failure", problem, xml);
    } else {
      xml.element("system-out", text(problem));
    }
    xml.end("testcase");
  }

  private static void writeFailure(String element, Problem problem, XmlText xml)
      throws IOException {
    xml.start(element);
    xml.attribute("type", problem.severity().toString());
    xml.attribute("message", TextLimit.PLACE.show(problem.message()));
    xml.text(text(problem));
    xml.end(element);
  }

  private void writeAccepted(AcceptedProblem problem, XmlText xml) throws IOException {
    startCase(problem.problem(), xml);
    xml.element("skipped", reason(problem.acceptance()) + "\n" + text(problem.problem()));
    xml.end("testcase");
  }

  private static String reason(Acceptance acceptance) {
    if (acceptance instanceof Acceptance.Suppressed suppressed) {
      return "Accepted"
          + suppressed.until().map(day -> " until " + day).orElse("")
          + ": "
          + TextLimit.MESSAGE.show(suppressed.reason());
    }
    return "Known by the baseline.";
  }

  private void writeUnlisted(XmlText xml) throws IOException {
    startCase(WHOLE_FILE, "problems not listed", xml);
    String message =
        Words.count(unlisted, "problem of this file is", "problems of this file are")
            + " counted, but not listed.";
    if (failureIsUnlisted) {
      xml.start("failure");
      xml.attribute("type", "unlisted");
      xml.attribute("message", message);
      xml.end("failure");
    } else {
      xml.element("system-out", message);
    }
    xml.end("testcase");
  }

  private void startCase(Problem problem, XmlText xml) throws IOException {
    startCase(problem.code().value(), TextLimit.PLACE.show(problem.fingerprint()), xml);
  }

  private void startCase(String group, String name, XmlText xml) throws IOException {
    xml.start("testcase");
    xml.attribute("classname", group);
    xml.attribute("name", name);
    xml.attribute("file", file);
  }

  private static String text(Problem problem) {
    return CharacterCells.visible(problem.position().toString())
        + ": "
        + problem.severity()
        + "["
        + problem.code()
        + "] "
        + TextLimit.MESSAGE.show(problem.message())
        + "\nhelp: "
        + TextLimit.ADVICE.show(problem.advice());
  }
}

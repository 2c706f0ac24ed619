package eu.hanse.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.DataReport;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.Severity;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Uses the page as people do. Where there is no Chromium on the path, these tests are skipped. */
class HtmlReportBrowserTest {

  private static final String SHOWN =
      "Array.from(document.querySelectorAll('#problems li')).filter(it => it.checkVisibility())";
  private static final String HOSTILE =
      "</script><img src=https://example.org/x onerror=alert(1)>\u202e" + "w".repeat(2000);

  @TempDir private static @Nullable Path directory;

  private static @Nullable Browser started;

  private final Browser browser = browser();

  @BeforeAll
  static void startBrowser() throws IOException, InterruptedException {
    assumeTrue(Browser.program().isPresent(), "There is no Chromium on the path.");
    Path place = directory();
    started = Browser.start(Browser.program().orElseThrow(), place.resolve("profile"));
    write("small.html", 1);
    write("large.html", 250);
    write("well.html", 0);
  }

  @AfterAll
  static void stopBrowser() {
    if (started != null) {
      started.close();
    }
  }

  @AfterEach
  void theNetworkWasNotAskedForAnythingAndNothingFailed() {
    assertThat(browser.requests()).allMatch(address -> address.startsWith("file:")).hasSize(1);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void showsEverythingAtFirst() throws InterruptedException {
    open("small.html");

    assertThat(shown()).isEqualTo(20);
    assertThat(status()).isEqualTo("20 problems");
    assertThat(browser.evaluate("document.getElementById('clear').hidden").asBoolean()).isTrue();
  }

  @Test
  void filtersByRule() throws InterruptedException {
    open("small.html");

    browser.click(choice("rule", "city.name-twice"));

    assertThat(shown()).isEqualTo(5);
    assertThat(status()).isEqualTo("5 of 20 problems");
    assertThat(text(choice("rule", "city.name-twice") + ".parentElement"))
        .isEqualTo("city.name-twice5Two cities of one country have a name in common.");
  }

  @Test
  void filtersByFile() throws InterruptedException {
    open("small.html");

    browser.click(choice("file", "data/b.json"));

    assertThat(shown()).isEqualTo(8);
    assertThat(headings()).containsExactly("data/b.json 8");
  }

  @Test
  void filtersBySeveritiesTogether() throws InterruptedException {
    open("small.html");

    browser.click(choice("severity", "warning"));
    browser.click(choice("severity", "info"));

    assertThat(shown()).isEqualTo(8);
  }

  @Test
  void tellsWhatAnotherChoiceWouldShow() throws InterruptedException {
    open("small.html");

    browser.click(choice("severity", "warning"));

    assertThat(text(choice("severity", "error") + ".parentElement")).isEqualTo("error12");
    assertThat(text(choice("file", "data/a.json") + ".parentElement")).isEqualTo("a.json0");
  }

  @Test
  void searchesWhatIsTypedAfterASlash() throws InterruptedException {
    open("small.html");

    browser.type("/lighthouse B.JSON");

    assertThat(shown()).isEqualTo(1);
    assertThat(status()).isEqualTo("1 of 20 problems");
    assertThat(browser.evaluate("document.getElementById('search').value").asString())
        .isEqualTo("lighthouse B.JSON");
  }

  @Test
  void saysSoIfNothingIsFound() throws InterruptedException {
    open("small.html");

    browser.type("/no such thing");

    assertThat(shown()).isZero();
    assertThat(status()).isEqualTo("0 of 20 problems");
    assertThat(
            browser
                .evaluate(
                    "getComputedStyle(document.getElementById('problems'), '::before').content")
                .asString())
        .contains("No problem is like that.");
  }

  @Test
  void escapeClearsTheSearchFirstAndThenTheFilters() throws InterruptedException {
    open("small.html#rule=city.name-twice");
    browser.type("/lighthouse");

    browser.press("Escape");
    assertThat(shown()).isEqualTo(5);
    browser.press("Escape");
    assertThat(shown()).isEqualTo(20);
  }

  @Test
  void aButtonClearsEverything() throws InterruptedException {
    open("small.html#rule=city.name-twice&q=lighthouse&sort=rule");

    browser.click("document.getElementById('clear')");

    assertThat(shown()).isEqualTo(20);
  }

  @Test
  void keepsWhatIsChosenInTheAddress() throws InterruptedException {
    open("small.html");

    browser.click(choice("rule", "city.name-twice"));
    browser.type("/light");

    browser.waitUntil("location.hash === '#q=light&rule=city.name-twice'");
  }

  @Test
  void restoresWhatIsChosenFromTheAddress() throws InterruptedException {
    open("small.html#q=wrong&severity=warning&severity=info&file=data%2Fb.json&sort=rule");

    assertThat(shown()).isEqualTo(8);
    assertThat(headings()).containsExactly("city.name-twice 5", "ref.unused 3");
    assertThat(browser.evaluate(choice("severity", "info") + ".checked").asBoolean()).isTrue();
  }

  @Test
  void followsAnAddressThatChanges() throws InterruptedException {
    open("small.html");

    browser.evaluate("location.hash = 'severity=info'");

    browser.waitUntil(SHOWN + ".length === 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"file", "rule", "severity"})
  void sorts(String by) throws InterruptedException {
    open("small.html#sort=" + by);

    assertThat(shown()).isEqualTo(20);
    assertThat(headings())
        .isEqualTo(
            switch (by) {
              case "file" -> List.of("data/a.json 12", "data/b.json 8");
              case "rule" -> List.of("city.name-twice 5", "read.syntax 12", "ref.unused 3");
              default -> List.of("error 12", "warning 5", "info 3");
            });
  }

  @Test
  void explainsARuleOnAClickAndShowsItsProblems() throws InterruptedException {
    open("small.html");

    browser.click("document.querySelector('#problems .warning a.code')");
    assertThat(browser.evaluate("document.getElementById('explanation').open").asBoolean())
        .isTrue();
    assertThat(text("document.querySelector('dialog .condition')"))
        .isEqualTo("Two cities of one country have a name in common.");
    browser.click("document.querySelector('dialog [value=only]')");

    assertThat(browser.evaluate("document.getElementById('explanation').open").asBoolean())
        .isFalse();
    assertThat(shown()).isEqualTo(5);
  }

  @Test
  void listsEverythingWithoutScripts() throws InterruptedException {
    browser.setScripts(false);
    try {
      open("small.html");

      assertThat(shown()).isEqualTo(20);
      assertThat(
              browser.evaluate("document.getElementById('controls').checkVisibility()").asBoolean())
          .isFalse();
      assertThat(text("document.querySelector('noscript')")).contains("everything is listed");
    } finally {
      browser.setScripts(true);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"small.html", "well.html"})
  void needsNoScrollingToTheSideOnAPhone(String page) throws InterruptedException {
    open(page, 360, 800);

    browser.evaluate("document.getElementById('more')?.click()");
    browser.evaluate("document.querySelectorAll('details').forEach(it => { it.open = true; })");

    assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(360);
  }

  @Test
  void filtersAFloodWithoutDelay() throws InterruptedException {
    open("large.html");
    assertThat(shown()).isEqualTo(5000);

    double milliseconds =
        browser
            .evaluate(
                """
                (() => {
                  const search = document.getElementById('search');
                  const start = performance.now();
                  search.value = 'lighthouse';
                  search.dispatchEvent(new Event('input', { bubbles: true }));
                  document.body.getBoundingClientRect();
                  return performance.now() - start;
                })()""")
            .asDouble();

    assertThat(shown()).isEqualTo(250);
    // A tenth of that on a machine that has nothing else to do.
    assertThat(milliseconds).isLessThan(1000);
  }

  private void open(String page) throws InterruptedException {
    open(page, 1280, 900);
  }

  private void open(String page, int width, int height) throws InterruptedException {
    browser.resize(width, height);
    browser.open(directory().toUri() + page);
  }

  private int shown() throws InterruptedException {
    return browser.evaluate(SHOWN + ".length").asInt();
  }

  private String status() throws InterruptedException {
    return text("document.getElementById('shown')");
  }

  private String text(String element) throws InterruptedException {
    return browser.evaluate(element + ".textContent").asString();
  }

  private List<String> headings() throws InterruptedException {
    return browser
        .evaluate(
            "Array.from(document.querySelectorAll('#problems h3'))"
                + ".filter(it => it.checkVisibility()).map(it => it.textContent).join('\\n')")
        .asString()
        .lines()
        .toList();
  }

  private static String choice(String facet, String value) {
    return "document.querySelector('input[name=" + facet + "][value=\"" + value + "\"]')";
  }

  /** Writes a page with some times 12 errors, 5 warnings and 3 infos. */
  private static void write(String name, int times) throws IOException {
    ReportBuilder report = new ReportBuilder();
    for (int i = 0; i < 12 * times; i++) {
      report.add(problem(Severity.ERROR, "read.syntax", "data/a.json", HOSTILE));
    }
    for (int i = 0; i < times; i++) {
      for (int j = 0; j < 5; j++) {
        String message = j == 0 ? "The Lighthouse is wrong." : "Something is wrong.";
        report.add(problem(Severity.WARNING, "city.name-twice", "data/b.json", message));
      }
      for (int j = 0; j < 3; j++) {
        report.add(problem(Severity.INFO, "ref.unused", "data/b.json", "Something is wrong."));
      }
    }
    DataReport built = report.build();
    DataFiles files =
        DataFiles.of(
            DataFile.of("data/a.json", Sample.utf8(HOSTILE)),
            DataFile.of("data/b.json", Sample.utf8("{}")));
    try (BufferedWriter out = Files.newBufferedWriter(directory().resolve(name))) {
      HtmlReport.of(files, CodeBook.standard()).write(built, out);
    }
  }

  private static Problem problem(Severity severity, String code, String file, String message) {
    SourcePosition position = new SourcePosition(file, 1, 1, 1, 2, 0, "");
    return Problem.of(RuleCode.of(code), severity, message, "Mend it.", position);
  }

  private static Path directory() {
    if (directory == null) {
      throw new IllegalStateException("JUnit made no directory");
    }
    return directory;
  }

  private static Browser browser() {
    if (started == null) {
      throw new IllegalStateException("the browser was not started");
    }
    return started;
  }
}

package eu.hanse.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.io.DataReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads pages as a browser does. */
final class HtmlPage {

  private HtmlPage() {}

  /** {@return the page of a report, in which a browser would not have to mend anything} */
  static Document parse(HtmlReport form, DataReport report) throws IOException {
    StringBuilder out = new StringBuilder();
    form.write(report, out);
    Parser parser = Parser.htmlParser().setTrackErrors(100);
    Document page = parser.parseInput(out.toString(), "");
    assertThat(parser.getErrors()).isEmpty();
    page.outputSettings().prettyPrint(false);
    return page;
  }

  /** {@return the hash of a style or script, as content security policies have it} */
  static String hash(Element inline) {
    try {
      byte[] bytes = inline.data().getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

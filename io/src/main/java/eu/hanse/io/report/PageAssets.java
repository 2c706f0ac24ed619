package eu.hanse.io.report;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style and the script of a page, which stand in it.
 *
 * @param style the style sheet
 * @param script the script
 */
record PageAssets(String style, String script) {

  static PageAssets load() throws IOException {
    return new PageAssets(resource("report.css"), resource("report.js"));
  }

  /**
   * {@return the content security policy that allows this style and this script alone: whatever a
   * text on the page is taken for, it neither runs nor loads anything}
   */
  String policy() {
    return "default-src 'none'; style-src '"
        + hash(style)
        + "'; script-src '"
        + hash(script)
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = PageAssets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException("the resource " + name + " is missing from the library");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

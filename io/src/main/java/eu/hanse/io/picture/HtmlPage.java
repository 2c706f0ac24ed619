package eu.hanse.io.picture;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.escape.Escaper;
import com.google.common.hash.Hashing;
import com.google.common.html.HtmlEscapers;
import eu.hanse.table.ColumnType;
import eu.hanse.table.Heading;
import eu.hanse.table.Row;
import eu.hanse.table.Table;
import eu.hanse.text.CharacterCells;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A page with a drawing and its data. It stands for itself: its content security policy allows its
 * own style alone, and nothing to be loaded or run.
 *
 * @param caption what stands above and below the drawing
 * @param svg the drawing
 * @param data what it shows
 */
record HtmlPage(Caption caption, String svg, Optional<Table> data) {

  private static final Escaper ESCAPER = HtmlEscapers.htmlEscaper();

  private static final String STYLE =
      """

      html { color-scheme: light dark; }
      body { margin: 0 auto; max-width: 70rem; padding: 1.5rem; background: #fff; color: #1c2026;
        font: 1rem/1.5 Arial, "Liberation Sans", Helvetica, sans-serif; }
      h1 { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden;
        clip-path: inset(50%); white-space: nowrap; }
      figure { margin: 0; overflow-x: auto; }
      svg { display: block; max-width: 100%; height: auto; margin: 0 auto; }
      .data { overflow-x: auto; }
      table { margin: 1.5rem auto; border-collapse: collapse; font-size: .875rem;
        font-variant-numeric: tabular-nums; }
      caption { padding: .5rem 0; font-weight: bold; text-align: left; }
      th, td { padding: .3rem .75rem; border-bottom: 1px solid #dddad3; text-align: left;
        vertical-align: top; font-weight: normal; overflow-wrap: anywhere; }
      thead th { font-weight: bold; }
      .number { text-align: right; }
      @media screen and (prefers-color-scheme: dark) {
      body { background: #14171b; color: #e4e7eb; }
      th, td { border-color: #343a43; }
      %s
      }
      @media print {
      body { padding: 0; max-width: none; }
      figure, tr { break-inside: avoid; }
      }
      """
          .replace("%s", darkRules());

  private static String darkRules() {
    return Arrays.stream(Ink.values())
        .filter(Ink::changes)
        .map(Ink::darkRules)
        .collect(Collectors.joining("\n"));
  }

  private static String escaped(String text) {
    return ESCAPER.escape(CharacterCells.visible(text));
  }

  /** {@return the page} */
  @Override
  public String toString() {
    String title = escaped(caption.title());
    return String.join(
        "\n",
        "<!DOCTYPE html>",
        "<html lang=\"en\">",
        "<head>",
        "<meta charset=\"utf-8\">",
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '"
            + hash()
            + "'; base-uri 'none'; form-action 'none'\">",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
        "<meta name=\"color-scheme\" content=\"light dark\">",
        "<title>" + title + "</title>",
        "<style>" + STYLE + "</style>",
        "</head>",
        "<body>",
        "<main>",
        "<h1>" + title + "</h1>",
        "<figure>",
        svg + "</figure>",
        data.map(HtmlPage::table).orElse("") + "</main>",
        "</body>",
        "</html>",
        "");
  }

  private static String hash() {
    byte[] hash = Hashing.sha256().hashString(STYLE, UTF_8).asBytes();
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
  }

  private static String table(Table table) {
    StringBuilder html =
        new StringBuilder("<div class=\"data\">\n<table>\n<caption>Data</caption>\n<thead><tr>");
    for (Heading heading : table.headings()) {
      String unit = heading.unit().map(it -> " (" + it + ")").orElse("");
      html.append("<th scope=\"col\"")
          .append(className(heading))
          .append('>')
          .append(escaped(heading.name() + unit))
          .append("</th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
    for (Row row : table.rows()) {
      html.append("<tr>");
      for (int i = 0; i < row.values().size(); i++) {
        html.append(cell(table.headings().get(i), row.values().get(i), i == 0));
      }
      html.append("</tr>\n");
    }
    return html.append("</tbody>\n</table>\n</div>\n").toString();
  }

  private static String cell(Heading heading, Optional<Object> value, boolean first) {
    String text = escaped(value.map(Amounts::text).orElse("–"));
    return first
        ? "<th scope=\"row\"" + className(heading) + ">" + text + "</th>"
        : "<td" + className(heading) + ">" + text + "</td>";
  }

  private static String className(Heading heading) {
    boolean number = heading.type() == ColumnType.INTEGER || heading.type() == ColumnType.NUMBER;
    return number ? " class=\"number\"" : "";
  }
}

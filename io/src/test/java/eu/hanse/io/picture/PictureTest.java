package eu.hanse.io.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.hanse.table.Column;
import eu.hanse.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureTest {

  private static final Table DATA =
      Table.of(
          List.of("<b>", "known"),
          Column.<String>text("name", name -> name),
          Column.<String>integer(
                  "number", name -> name.equals("known") ? Optional.of(12_345) : Optional.empty())
              .in("cities"));

  private static final Picture PICTURE =
      ProgrammeTimeline.of(Examples.PROGRAMMES).draw(Examples.CAPTION);

  @TempDir private Path folder;

  @Test
  void isWrittenAsTheFileIsCalled() throws IOException {
    PICTURE.write(folder.resolve("picture.svg"));
    PICTURE.write(folder.resolve("picture.html"));

    assertThat(folder.resolve("picture.svg")).hasContent(PICTURE.toSvg());
    assertThat(folder.resolve("picture.html")).hasContent(PICTURE.toHtml());
  }

  @Test
  void isNotWrittenToAFileOfAnotherKind() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PICTURE.write(Path.of("picture.png")))
        .withMessage("file \"picture.png\": expected a name that ends in .svg or .html");
  }

  @Test
  void saysWhatItShowsToThoseWhoDoNotSeeIt() {
    Drawn drawn = Drawn.of(PICTURE);

    assertThat(drawn.root().getAttribute("role")).isEqualTo("img");
    assertThat(drawn.titles().get(0)).isEqualTo("A made-up picture");
    assertThat(drawn.description())
        .isEqualTo(
            "A timeline of 4 programmes and 2 meetings. For a test. 1 phase is not shown, as the"
                + " dates are not known.");
  }

  @Test
  void aPageStandsForItself() {
    String page = PICTURE.toHtml();

    Document document = Jsoup.parse(page);
    assertThat(document.select("script, link, img, iframe, [src], [href], [style]")).isEmpty();
    assertThat(document.select("h1").text()).isEqualTo("A made-up picture");
    assertThat(document.select("svg[role=img]")).hasSize(1);
    assertThat(page)
        .contains("default-src 'none'")
        .contains("@media print")
        .contains("prefers-color-scheme: dark")
        .contains(".fill-text { fill: #e4e7eb; }");
  }

  @Test
  void aPageHasTheDataAsATable() {
    Document document = Jsoup.parse(PICTURE.withData(DATA).toHtml());

    assertThat(document.select("thead th[scope=col]").eachText())
        .containsExactly("name", "number (cities)");
    assertThat(document.select("tbody th[scope=row]").eachText()).containsExactly("<b>", "known");
    assertThat(document.select("tbody td.number").eachText()).containsExactly("–", "12,345");
  }

  @Test
  void hasTheSameBytesEachTime() {
    assertThat(ProgrammeTimeline.of(Examples.PROGRAMMES).draw(Examples.CAPTION).toHtml())
        .isEqualTo(PICTURE.toHtml());
  }

  @Test
  void isCalledByItsTitle() {
    assertThat(PICTURE).hasToString("Picture \"A made-up picture\"");
  }
}

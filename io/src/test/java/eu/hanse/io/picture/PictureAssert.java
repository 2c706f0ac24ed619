package eu.hanse.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.io.GeneratedDocument;
import java.nio.file.Path;
import java.util.List;

/** What every picture must be. */
final class PictureAssert {

  private static final Path GOLDEN = Path.of("src/test/resources/eu/hanse/io/picture");

  private PictureAssert() {}

  /** Demands that a picture is well-formed and that all its texts are on the sheet. */
  static void checkTextsAreOnSheet(Picture picture) {
    Drawn drawn = Drawn.of(picture);
    // Coordinates are rounded to tenths.
    Box sheet = drawn.sheet().grownBy(0.1);
    assertThat(drawn.texts())
        .allSatisfy(text -> assertThat(sheet.contains(text.box())).as(text.toString()).isTrue());
  }

  /** Demands that no two texts cover each other. */
  static void checkTextsAreApart(Picture picture) {
    // Letters without accents are lower than the rectangle of a text.
    List<Drawn.Text> texts =
        Drawn.of(picture).texts().stream().filter(text -> !text.isTurned()).toList();
    for (int i = 0; i < texts.size(); i++) {
      for (Drawn.Text other : texts.subList(i + 1, texts.size())) {
        Drawn.Text text = texts.get(i);
        assertThat(text.box().grownBy(-1).overlaps(other.box()))
            .as("%s covers %s", text, other)
            .isFalse();
      }
    }
  }

  /** Demands that a picture is what its golden file holds, and that it can be read. */
  static void checkGolden(String name, Picture picture) {
    checkTextsAreOnSheet(picture);
    checkTextsAreApart(picture);
    GeneratedDocument.check(GOLDEN.resolve(name), withoutOutline(picture.toSvg()));
  }

  private static String withoutOutline(String svg) {
    return svg.replaceAll(" d=\"[^\"]{5000,}\"", " d=\"M0,0\"");
  }
}

package eu.hanse.io.picture;

import com.google.common.collect.ImmutableList;
import eu.hanse.text.CharacterCells;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The sheet that pictures are drawn on: title, subtitle and legend at the top, notes and the source
 * at the bottom.
 */
final class Sheet {

  private static final double MARGIN = 24;

  private final Caption caption;
  private final double width;
  private final Legend legend;
  private final List<String> notes = new ArrayList<>();

  Sheet(Caption caption, double width, Legend legend) {
    this.caption = caption;
    this.width = width;
    this.legend = legend;
  }

  private record Lines(String text, TextStyle style, Ink ink) {

    List<String> wrapped(double width) {
      return TextMeasure.wrap(CharacterCells.visible(text), style, width);
    }

    double height(double width) {
      return wrapped(width).size() * style.lineHeight();
    }
  }

  /** {@return how wide the content is} */
  static double contentWidth(double sheetWidth) {
    return sheetWidth - 2 * MARGIN;
  }

  /** {@return how wide a sheet is that has room for its content} */
  static double sheetWidth(double contentWidth) {
    return contentWidth + 2 * MARGIN;
  }

  /** Adds a sentence that is written below the picture. */
  Sheet note(String sentence) {
    notes.add(sentence);
    return this;
  }

  /** {@return a picture that says that there is nothing to show} */
  Picture nothing(String reason) {
    Box area = area(80);
    Label label =
        Label.of(reason, area.middleX(), area.middleY(), Anchor.MIDDLE, TextStyle.SUBTITLE)
            .within(area.width());
    return draw(reason, area, svg -> Texts.draw(svg, label, Ink.SOFT));
  }

  /**
   * {@return where the content of the picture is}
   *
   * @param height how high it is
   */
  Box area(double height) {
    double inner = contentWidth(width);
    double legendHeight = legend.height(inner);
    double top = legendTop() + legendHeight + (legendHeight > 0 ? 6 : 0);
    return new Box(MARGIN, top, inner, height);
  }

  private double legendTop() {
    return MARGIN + height(head(), contentWidth(width)) + 10;
  }

  /**
   * {@return the picture}
   *
   * @param description what can be seen, for those who do not see it
   * @param area where the content is
   * @param content draws it
   */
  Picture draw(String description, Box area, Consumer<SvgWriter> content) {
    double inner = area.width();
    double footTop = area.bottom() + 14;
    List<Lines> foot = foot();
    double height = Math.ceil(footTop + height(foot, inner) + MARGIN - 8);
    SvgWriter svg = new SvgWriter();
    svg.start("svg")
        .attribute("width", width)
        .attribute("height", height)
        .attribute("viewBox", "0 0 " + SvgWriter.number(width) + " " + SvgWriter.number(height))
        .attribute("role", "img")
        .attribute("font-family", TextMeasure.FONTS)
        .title(caption.title());
    svg.start("desc").text(description(description)).end();
    svg.start("rect").attribute("width", width).attribute("height", height).fill(Ink.PAPER).end();
    draw(svg, head(), MARGIN, inner);
    legend.draw(svg, new Box(MARGIN, legendTop(), inner, legend.height(inner)));
    content.accept(svg);
    draw(svg, foot, footTop, inner);
    svg.end();
    return new Picture(caption, svg + "\n");
  }

  private String description(String description) {
    return String.join(
        " ",
        ImmutableList.<String>builder()
            .add(description)
            .addAll(caption.subtitle().stream().map(text -> text + ".").toList())
            .addAll(notes)
            .build());
  }

  private List<Lines> head() {
    List<Lines> head = new ArrayList<>();
    head.add(new Lines(caption.title(), TextStyle.TITLE, Ink.TEXT));
    caption.subtitle().ifPresent(text -> head.add(new Lines(text, TextStyle.SUBTITLE, Ink.SOFT)));
    return head;
  }

  private List<Lines> foot() {
    List<Lines> foot = new ArrayList<>();
    if (!notes.isEmpty()) {
      foot.add(new Lines(String.join(" ", notes), TextStyle.SMALL, Ink.TEXT));
    }
    caption
        .source()
        .ifPresent(text -> foot.add(new Lines("Source: " + text, TextStyle.SMALL, Ink.SOFT)));
    return foot;
  }

  private static double height(List<Lines> texts, double width) {
    return texts.stream().mapToDouble(text -> text.height(width)).sum();
  }

  private static void draw(SvgWriter svg, List<Lines> texts, double top, double width) {
    double y = top;
    for (Lines text : texts) {
      for (String line : text.wrapped(width)) {
        double base = y + text.style().ascent();
        Texts.draw(svg, Label.of(line, MARGIN, base, Anchor.START, text.style()), text.ink());
        y += text.style().lineHeight();
      }
    }
  }
}

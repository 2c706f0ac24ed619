package eu.hanse.io.picture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.hanse.analysis.Selection;
import eu.hanse.calendar.Meeting;
import eu.hanse.id.ProgrammeId;
import eu.hanse.programme.Programme;
import eu.hanse.text.Words;
import eu.hanse.time.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When programmes run: a bar for each, below it its phases and its meetings.
 *
 * <p>The days on which a programme certainly runs are dark; where a date is known to the month or
 * the year alone, the bar is light as far as it may reach. A bar whose end is open, or not known,
 * ends in a point. A programme that continues another one stands below it, joined by a line. Phases
 * without dates, and meetings cancelled or moved, are left out. Immutable.
 */
public final class ProgrammeTimeline {

  private static final double WIDTH = 960;
  private static final double NAMES = 272;
  private static final double AXIS = 24;

  private final ImmutableList<Programme> programmes;

  private ProgrammeTimeline(ImmutableList<Programme> programmes) {
    this.programmes = programmes;
  }

  /**
   * {@return a timeline of the programmes of a selection}
   *
   * @param selection what is looked at
   */
  public static ProgrammeTimeline of(Selection selection) {
    return of(selection.programmes());
  }

  /**
   * {@return a timeline}
   *
   * @param programmes the programmes
   * @throws IllegalArgumentException if two have the same id
   */
  public static ProgrammeTimeline of(Iterable<Programme> programmes) {
    return new ProgrammeTimeline(Editions.inOrder(programmes));
  }

  /**
   * {@return the picture}
   *
   * @param caption what stands above and below it
   */
  public Picture draw(Caption caption) {
    ImmutableList<Meeting> meetings =
        programmes.stream()
            .flatMap(programme -> TimelineRow.meetings(programme).stream())
            .collect(ImmutableList.toImmutableList());
    Categories<Meeting> kinds =
        new Categories<>(meetings, meeting -> Optional.of(meeting.kind().toString()));
    Sheet sheet = new Sheet(caption, WIDTH, programmes.isEmpty() ? new Legend() : legend(kinds));
    if (programmes.isEmpty()) {
      return sheet.nothing("There are no programmes to show.");
    }
    long phases =
        programmes.stream()
            .flatMap(programme -> programme.phases().stream())
            .filter(phase -> phase.period().isEmpty())
            .count();
    if (phases > 0) {
      sheet.note(
          Words.count(phases, "phase is", "phases are")
              + " not shown, as the dates are not known.");
    }
    Box top = sheet.area(0);
    TimeScale scale = TimeScale.of(days(), top.x() + NAMES, top.right());
    ImmutableList<TimelineRow> rows =
        programmes.stream()
            .map(programme -> new TimelineRow(programme, scale))
            .collect(ImmutableList.toImmutableList());
    Box area = sheet.area(AXIS + rows.stream().mapToDouble(TimelineRow::height).sum());
    return sheet.draw(
        "A timeline of "
            + Words.count(programmes.size(), "programme", "programmes")
            + " and "
            + Words.count(meetings.size(), "meeting", "meetings")
            + ".",
        area,
        svg -> draw(svg, area, scale, rows, kinds));
  }

  private List<LocalDate> days() {
    return programmes.stream()
        .flatMap(
            programme ->
                Stream.of(
                        programme.period().stream(),
                        programme.phases().stream().flatMap(phase -> phase.period().stream()),
                        TimelineRow.meetings(programme).stream().map(Meeting::when))
                    .flatMap(periods -> periods))
        .flatMap(ProgrammeTimeline::days)
        .toList();
  }

  private static Stream<LocalDate> days(DateSpan period) {
    return Stream.of(
        period.earliest(), period.end().orElse(period.start()).latest(), period.start().latest());
  }

  private static Legend legend(Categories<Meeting> kinds) {
    Legend legend =
        new Legend()
            .entry("runs", (svg, x, y) -> TimelineRow.bar(svg, x - 8, x + 8, y, false).end())
            .entry(
                "may run: the date is not known exactly",
                (svg, x, y) ->
                    TimelineRow.bar(svg, x - 8, x + 8, y, false)
                        .attribute("fill-opacity", "0.3")
                        .end())
            .entry(
                "end open or not known",
                (svg, x, y) ->
                    TimelineRow.bar(svg, x - 8, x + 8, y, true)
                        .attribute("fill-opacity", "0.3")
                        .end());
    return kinds.used().isEmpty() ? legend : legend.heading("Meetings:").categories(kinds.used());
  }

  private void draw(
      SvgWriter svg,
      Box area,
      TimeScale scale,
      ImmutableList<TimelineRow> rows,
      Categories<Meeting> kinds) {
    double y = area.y() + AXIS;
    ImmutableMap.Builder<ProgrammeId, Double> tops = ImmutableMap.builder();
    for (int i = 0; i < rows.size(); i++) {
      TimelineRow row = rows.get(i);
      tops.put(row.programme().id(), y);
      if (i % 2 == 0) {
        svg.start("rect")
            .attribute("x", area.x())
            .attribute("y", y)
            .attribute("width", area.width())
            .attribute("height", row.height())
            .fill(Ink.BAND)
            .end();
      }
      y += row.height();
    }
    ImmutableMap<ProgrammeId, Double> top = tops.buildOrThrow();
    if (!days().isEmpty()) {
      drawYears(svg, area, scale);
    }
    rows.forEach(row -> drawContinuation(svg, row, rows, top));
    for (TimelineRow row : rows) {
      double rowTop = top.getOrDefault(row.programme().id(), 0.0);
      drawName(svg, row.programme(), area.x() + 6, rowTop);
      row.draw(svg, rowTop, kinds);
    }
  }

  private static void drawYears(SvgWriter svg, Box area, TimeScale scale) {
    for (int year : scale.marks()) {
      double x = scale.at(LocalDate.of(year, 1, 1));
      svg.line(x, area.y() + 4, x, area.bottom(), Ink.RULE, 1);
      Label label =
          Label.of(Integer.toString(year), x + 4, area.y() + 14, Anchor.START, TextStyle.SMALL);
      if (area.contains(label.box())) {
        Texts.draw(svg, label, Ink.SOFT);
      }
    }
  }

  private static void drawName(SvgWriter svg, Programme programme, double x, double top) {
    Texts.draw(
        svg,
        Label.of(ProgrammeNames.brief(programme), x, top + 18, Anchor.START, TextStyle.LABEL)
            .within(NAMES - 16),
        Ink.TEXT);
    String period = programme.period().map(it -> Periods.text(it) + ", ").orElse("");
    Texts.draw(
        svg,
        Label.of(period + programme.kind(), x, top + 32, Anchor.START, TextStyle.SMALL)
            .within(NAMES - 16),
        Ink.SOFT);
  }

  /** Joins the end of a programme to the start of the one that continues it. */
  private static void drawContinuation(
      SvgWriter svg,
      TimelineRow row,
      ImmutableList<TimelineRow> rows,
      ImmutableMap<ProgrammeId, Double> tops) {
    Optional<TimelineRow> before =
        row.programme()
            .predecessor()
            .flatMap(id -> rows.stream().filter(it -> it.programme().id().equals(id)).findFirst())
            .filter(it -> !it.equals(row));
    if (before.isEmpty() || !before.get().hasBar() || !row.hasBar()) {
      return;
    }
    TimelineRow continued = before.get();
    double fromX = continued.barEnd() - 1.5;
    double toX = row.barStart() + 1.5;
    double fromY = continued.barMiddle(tops.getOrDefault(continued.programme().id(), 0.0));
    double toY = row.barMiddle(tops.getOrDefault(row.programme().id(), 0.0));
    svg.start("path")
        .attribute(
            "d",
            "M"
                + SvgWriter.point(fromX, fromY)
                + "V"
                + SvgWriter.number(toY - TimelineRow.BAR / 2 - 4)
                + "H"
                + SvgWriter.number(toX)
                + "V"
                + SvgWriter.number(toY))
        .attribute("fill", "none")
        .stroke(Ink.BLUE, 1.5)
        .title(row.programme().name() + " continues " + continued.programme().name())
        .end();
  }
}

package eu.hanse.io.picture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import eu.hanse.calendar.Meeting;
import eu.hanse.programme.Phase;
import eu.hanse.programme.Programme;
import eu.hanse.time.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What a timeline has of one programme: its bar, below it its phases, and below them its meetings.
 * What would cover another thing goes one lane down.
 */
final class TimelineRow {

  static final double BAR = 14;
  static final double MARK = 4;

  private static final double PHASE = 16;
  private static final double MEETING = 10;
  private static final double LEAST = 40;
  private static final double PADDING = 7;

  private final Programme programme;
  private final TimeScale scale;
  private final List<List<Phase>> phaseLanes;
  private final List<List<Meeting>> meetingLanes;

  TimelineRow(Programme programme, TimeScale scale) {
    this.programme = programme;
    this.scale = scale;
    this.phaseLanes =
        lanes(
            programme.phases().stream().filter(phase -> phase.period().isPresent()).toList(),
            phase -> start(phase.period().orElseThrow()),
            phase -> end(phase.period().orElseThrow()));
    this.meetingLanes =
        lanes(
            meetings(programme),
            meeting -> middle(meeting.when()) - MARK,
            meeting -> middle(meeting.when()) + MARK);
  }

  static ImmutableList<Meeting> meetings(Programme programme) {
    return programme.calendar().inOrder().stream()
        .filter(Meeting::takesPlace)
        .collect(ImmutableList.toImmutableList());
  }

  private static <T> List<List<T>> lanes(
      List<T> items, ToDoubleFunction<T> start, ToDoubleFunction<T> end) {
    List<List<T>> lanes = new ArrayList<>();
    for (T item : items) {
      List<T> free =
          lanes.stream()
              .filter(
                  lane -> end.applyAsDouble(lane.get(lane.size() - 1)) <= start.applyAsDouble(item))
              .findFirst()
              .orElseGet(
                  () -> {
                    lanes.add(new ArrayList<>());
                    return lanes.get(lanes.size() - 1);
                  });
      free.add(item);
    }
    return lanes;
  }

  Programme programme() {
    return programme;
  }

  double height() {
    double lanes = BAR + PHASE * phaseLanes.size() + MEETING * meetingLanes.size();
    return Math.max(LEAST, lanes + 2 * PADDING);
  }

  double barMiddle(double top) {
    return top + PADDING + BAR / 2;
  }

  boolean hasBar() {
    return programme.period().filter(period -> !period.isReversed()).isPresent();
  }

  double barStart() {
    return programme.period().map(this::start).orElse(scale.left());
  }

  double barEnd() {
    return programme.period().map(this::end).orElse(scale.right());
  }

  private double start(DateSpan period) {
    return scale.at(period.earliest());
  }

  private double end(DateSpan period) {
    return period.end().isEmpty() ? scale.right() : scale.after(period.latest());
  }

  private double middle(DateSpan when) {
    LocalDate last = when.end().isEmpty() ? when.start().latest() : when.latest();
    double middle = (scale.at(when.earliest()) + scale.after(last)) / 2;
    return Math.max(scale.left() + MARK, Math.min(scale.right() - MARK, middle));
  }

  void draw(SvgWriter svg, double top, Categories<Meeting> kinds) {
    drawBar(svg, barMiddle(top));
    double y = top + PADDING + BAR;
    for (List<Phase> lane : phaseLanes) {
      for (Phase phase : lane) {
        drawPhase(svg, phase, y + 2);
      }
      y += PHASE;
    }
    for (List<Meeting> lane : meetingLanes) {
      for (Meeting meeting : lane) {
        String host = meeting.host().map(city -> ", host: " + city).orElse("");
        String title =
            meeting.title() + " (" + meeting.kind() + "), " + Periods.text(meeting.when()) + host;
        kinds.of(meeting).draw(svg, middle(meeting.when()), y + MEETING / 2 + 1, MARK, title);
      }
      y += MEETING;
    }
  }

  private void drawBar(SvgWriter svg, double middle) {
    Optional<DateSpan> period = programme.period();
    String problem =
        period.map(it -> it.isReversed() ? "ends before it starts" : "").orElse("period not known");
    if (!problem.isEmpty()) {
      Texts.draw(
          svg,
          Label.of(problem, scale.left() + 6, middle + 4, Anchor.START, TextStyle.SMALL),
          Ink.SOFT);
      return;
    }
    DateSpan span = period.orElseThrow();
    String title = programme.name() + ", " + Periods.text(span);
    bar(svg, start(span), end(span), middle, span.end().isEmpty())
        .attribute("fill-opacity", "0.3")
        .title(title)
        .end();
    Optional<Range<LocalDate>> certain = span.certainDays();
    if (span.end().isPresent() && certain.isPresent()) {
      double from = scale.at(certain.get().lowerEndpoint());
      double to = scale.after(certain.get().upperEndpoint());
      bar(svg, from, to, middle, false).title(title).end();
    }
  }

  /** Begins a bar; one with an open end has a point there. */
  static SvgWriter bar(SvgWriter svg, double from, double to, double middle, boolean isOpen) {
    double end = Math.max(to, from + 2);
    double top = middle - BAR / 2;
    double bottom = middle + BAR / 2;
    double shoulder = isOpen ? Math.max(from, end - BAR / 2) : end;
    String tip = isOpen ? "L" + SvgWriter.point(end, middle) : "";
    return svg.start("path")
        .attribute(
            "d",
            "M"
                + SvgWriter.point(from, top)
                + "L"
                + SvgWriter.point(shoulder, top)
                + tip
                + "L"
                + SvgWriter.point(shoulder, bottom)
                + "L"
                + SvgWriter.point(from, bottom)
                + "Z")
        .fill(Ink.BLUE);
  }

  private void drawPhase(SvgWriter svg, Phase phase, double top) {
    DateSpan period = phase.period().orElseThrow();
    double from = start(period);
    double width = Math.max(2, end(period) - from);
    svg.start("rect")
        .attribute("x", from)
        .attribute("y", top)
        .attribute("width", width)
        .attribute("height", PHASE - 2)
        .fill(Ink.BAND)
        .stroke(Ink.BORDER, 0.8)
        .title(phase.name() + ", " + Periods.text(period))
        .end();
    Label label =
        Label.of(phase.name(), from + 3, top + 10.5, Anchor.START, TextStyle.SMALL)
            .within(width - 4);
    if (label.text().length() > 1) {
      Texts.draw(svg, label, Ink.TEXT);
    }
  }
}

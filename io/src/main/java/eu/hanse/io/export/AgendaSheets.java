package eu.hanse.io.export;

import static eu.hanse.io.export.Constraints.REQUIRED;
import static eu.hanse.io.export.Constraints.oneOf;

import com.google.common.collect.ImmutableList;
import eu.hanse.analysis.Selection;
import eu.hanse.calendar.AgendaItem;
import eu.hanse.calendar.AgendaItemKind;
import eu.hanse.calendar.Speaker;
import eu.hanse.id.CityId;
import eu.hanse.io.export.MeetingSheets.Appointment;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables of what meetings are about, who speaks there, and what comes out of them. */
final class AgendaSheets {

  private static final String ITEMS = "agenda_items";
  private static final String CONCLUSION = "conclusion";
  private static final String OUTCOME = "outcome";
  private static final String NEXT_STEP = "next-step";

  private AgendaSheets() {}

  static Sheet<Numbered<Appointment, Speaker>> speakers(Selection selection) {
    return MeetingSheets.ofMeeting(
            "speakers",
            "A row for each person who speaks at a meeting in a public role.",
            Numbered.all(
                MeetingSheets.appointments(selection), it -> it, it -> it.meeting().speakers()),
            Numbered::whole)
        .ordinal(
            "number", "Its place among those of the meeting, from 1.", Numbered::number, REQUIRED)
        .text("name", "The name of the person.", Numbered.of(Speaker::name), REQUIRED)
        .text("function", "The public role of the person.", Numbered.of(Speaker::function))
        .text(
            "organisation",
            "The id of the organisation spoken for.",
            Numbered.of(Speaker::organisation))
        .key("programme", "meeting", "number")
        .refers("organisation", SourceSheets.ORGANISATIONS)
        .build();
  }

  static Sheet<Phrase<Appointment>> outcomes(Selection selection) {
    return Phrase.columns(
            MeetingSheets.ofMeeting(
                "meeting_texts",
                "A row for each outcome of a meeting and each step agreed there.",
                MeetingSheets.appointments(selection).stream()
                    .flatMap(AgendaSheets::outcomesOf)
                    .collect(ImmutableList.toImmutableList()),
                Phrase::whole),
            OUTCOME,
            NEXT_STEP)
        .key("programme", "meeting", "kind", "number")
        .build();
  }

  private static Stream<Phrase<Appointment>> outcomesOf(Appointment row) {
    return Stream.concat(
        Phrase.each(row, OUTCOME, row.meeting().outcomes()),
        Phrase.each(row, NEXT_STEP, row.meeting().nextSteps()));
  }

  static Sheet<Numbered<Appointment, AgendaItem>> items(Selection selection) {
    return MeetingSheets.ofMeeting(
            ITEMS,
            "A row for each point on the agenda of a meeting.",
            itemsOf(selection),
            Numbered::whole)
        .ordinal("number", "Its place on the agenda, from 1.", Numbered::number, REQUIRED)
        .text("topic", "What it is about.", Numbered.of(AgendaItem::topic), REQUIRED)
        .text(
            "kind",
            "Its form.",
            Numbered.of(AgendaItem::kind),
            REQUIRED,
            oneOf((Object[]) AgendaItemKind.values()))
        .list(
            "initiatives",
            "The initiatives presented or discussed, each as the id of its programme, a slash and"
                + " its id; they need not be in the table of initiatives.",
            AgendaSheets::initiativesOf)
        .key("programme", "meeting", "number")
        .build();
  }

  private static ImmutableList<Numbered<Appointment, AgendaItem>> itemsOf(Selection selection) {
    return Numbered.all(
        MeetingSheets.appointments(selection), it -> it, it -> it.meeting().agenda());
  }

  private static ImmutableList<String> initiativesOf(Numbered<Appointment, AgendaItem> row) {
    return row.part().initiatives().stream()
        .map(
            it -> InitiativeSheets.programmeOf(it, row.whole().programme()) + "/" + it.initiative())
        .collect(ImmutableList.toImmutableList());
  }

  static Sheet<Numbered<Numbered<Appointment, AgendaItem>, CityId>> presenters(
      Selection selection) {
    return ofItem(
            "agenda_presenters",
            "A row for each city that presents a point of an agenda.",
            Numbered.all(itemsOf(selection), it -> it, it -> it.part().presenters().asList()),
            Numbered::whole)
        .text("city", "The id of the city.", Numbered::part, REQUIRED)
        .key("programme", "meeting", "item", "city")
        .refers("city", CitySheets.CITIES)
        .build();
  }

  static Sheet<Phrase<Numbered<Appointment, AgendaItem>>> texts(Selection selection) {
    return Phrase.columns(
            ofItem(
                "agenda_texts",
                "A row for each theme of a point of an agenda and each conclusion from it.",
                itemsOf(selection).stream()
                    .flatMap(AgendaSheets::textsOf)
                    .collect(ImmutableList.toImmutableList()),
                Phrase::whole),
            Phrase.THEME,
            CONCLUSION)
        .key("programme", "meeting", "item", "kind", "number")
        .build();
  }

  private static Stream<Phrase<Numbered<Appointment, AgendaItem>>> textsOf(
      Numbered<Appointment, AgendaItem> row) {
    return Stream.concat(
        Phrase.each(row, Phrase.THEME, row.part().themes()),
        Phrase.each(row, CONCLUSION, row.part().conclusions()));
  }

  /** The columns of a table of what points of agendas have several of, which say what has it. */
  private static <R> SheetBuilder<R> ofItem(
      String name,
      String description,
      ImmutableList<R> rows,
      Function<R, Numbered<Appointment, AgendaItem>> item) {
    return MeetingSheets.ofMeeting(name, description, rows, row -> item.apply(row).whole())
        .ordinal(
            "item",
            "The number of the point on the agenda.",
            row -> item.apply(row).number(),
            REQUIRED)
        .refers(
            ImmutableList.of("programme", "meeting", "item"),
            ITEMS,
            "programme",
            "meeting",
            "number");
  }
}

package eu.hanse.io.export;

import static eu.hanse.io.export.Constraints.REQUIRED;

import com.google.common.collect.ImmutableList;
import eu.hanse.analysis.Selection;
import eu.hanse.id.CityId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.programme.Mentoring;
import eu.hanse.programme.Programme;
import eu.hanse.programme.Transfer;

/** The tables of who mentors whom, and of good practices on their way. */
final class ExchangeSheets {

  private static final String MENTORINGS = "mentorings";
  private static final String TRANSFERS = "transfers";

  private ExchangeSheets() {}

  static Sheet<Numbered<ProgrammeId, Mentoring>> mentorings(Selection selection) {
    return new SheetBuilder<>(
            MENTORINGS,
            "A row for each support that a city or an expert gives to cities.",
            mentoringsOf(selection))
        .text("programme", "The id of the programme.", Numbered::whole, REQUIRED)
        .ordinal(
            "number", "Its place among those of the programme, from 1.", Numbered::number, REQUIRED)
        .text(
            "mentor",
            "The id of the city that mentors; missing if an expert does.",
            Numbered.of(Mentoring::mentor))
        .text(
            "expert",
            "The name of the expert who mentors; missing if a city does.",
            Numbered.of(Mentoring::expert))
        .text("topic", "What it is about.", Numbered.of(Mentoring::topic))
        .text("note", "A remark on the data.", Numbered.of(Mentoring::note))
        .list("sources", "The ids of the sources that say so.", Numbered.of(Mentoring::sources))
        .key("programme", "number")
        .refers("programme", ProgrammeSheets.PROGRAMMES)
        .refers("mentor", CitySheets.CITIES)
        .build();
  }

  private static ImmutableList<Numbered<ProgrammeId, Mentoring>> mentoringsOf(Selection selection) {
    return Numbered.all(selection.programmes(), Programme::id, Programme::mentorings);
  }

  static Sheet<Numbered<Numbered<ProgrammeId, Mentoring>, CityId>> mentees(Selection selection) {
    return new SheetBuilder<>(
            "mentees",
            "A row for each city that is mentored.",
            Numbered.all(mentoringsOf(selection), it -> it, it -> it.part().mentees().asList()))
        .text("programme", "The id of the programme.", row -> row.whole().whole(), REQUIRED)
        .ordinal(
            "mentoring",
            "The number of the mentoring among those of the programme.",
            row -> row.whole().number(),
            REQUIRED)
        .text("city", "The id of the city.", Numbered::part, REQUIRED)
        .key("programme", "mentoring", "city")
        .refers(ImmutableList.of("programme", "mentoring"), MENTORINGS, "programme", "number")
        .refers("city", CitySheets.CITIES)
        .build();
  }

  static Sheet<Numbered<ProgrammeId, Transfer>> transfers(Selection selection) {
    return new SheetBuilder<>(
            TRANSFERS,
            "A row for each good practice on its way from one city to others.",
            transfersOf(selection))
        .text("programme", "The id of the programme.", Numbered::whole, REQUIRED)
        .ordinal(
            "number", "Its place among those of the programme, from 1.", Numbered::number, REQUIRED)
        .text(
            "practice_programme",
            "The id of the programme of the initiative that is the practice.",
            row -> InitiativeSheets.programmeOf(row.part().practice(), row.whole()),
            REQUIRED)
        .text(
            "practice",
            "The id of the initiative that is the practice, which need not be in the table of"
                + " initiatives.",
            row -> row.part().practice().initiative(),
            REQUIRED)
        .text(
            "from_city", "The id of the city that gives it.", Numbered.of(Transfer::from), REQUIRED)
        .text("note", "A remark on the data.", Numbered.of(Transfer::note))
        .list("sources", "The ids of the sources that say so.", Numbered.of(Transfer::sources))
        .key("programme", "number")
        .refers("programme", ProgrammeSheets.PROGRAMMES)
        .refers("from_city", CitySheets.CITIES)
        .build();
  }

  private static ImmutableList<Numbered<ProgrammeId, Transfer>> transfersOf(Selection selection) {
    return Numbered.all(selection.programmes(), Programme::id, Programme::transfers);
  }

  static Sheet<Numbered<Numbered<ProgrammeId, Transfer>, CityId>> receivers(Selection selection) {
    return ofTransfer(
            "transfer_receivers",
            "A row for each city that takes over a practice.",
            Numbered.all(transfersOf(selection), it -> it, it -> it.part().to().asList()))
        .text("city", "The id of the city.", Numbered::part, REQUIRED)
        .key("programme", "transfer", "city")
        .refers("city", CitySheets.CITIES)
        .build();
  }

  static Sheet<Numbered<Numbered<ProgrammeId, Transfer>, String>> adaptations(Selection selection) {
    return ofTransfer(
            "transfer_adaptations",
            "A row for each change that the receivers made to a practice.",
            Numbered.all(transfersOf(selection), it -> it, it -> it.part().adaptations()))
        .ordinal(
            "number", "Its place among those of the transfer, from 1.", Numbered::number, REQUIRED)
        .text("adaptation", "What was changed.", Numbered::part, REQUIRED)
        .key("programme", "transfer", "number")
        .build();
  }

  /** The columns of a table of what transfers have several of, which say what has it. */
  private static <P> SheetBuilder<Numbered<Numbered<ProgrammeId, Transfer>, P>> ofTransfer(
      String name,
      String description,
      ImmutableList<Numbered<Numbered<ProgrammeId, Transfer>, P>> rows) {
    return new SheetBuilder<>(name, description, rows)
        .text("programme", "The id of the programme.", row -> row.whole().whole(), REQUIRED)
        .ordinal(
            "transfer",
            "The number of the transfer among those of the programme.",
            row -> row.whole().number(),
            REQUIRED)
        .refers(ImmutableList.of("programme", "transfer"), TRANSFERS, "programme", "number");
  }
}

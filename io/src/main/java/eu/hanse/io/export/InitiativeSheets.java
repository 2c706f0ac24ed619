package eu.hanse.io.export;

import static eu.hanse.io.export.Constraints.REQUIRED;
import static eu.hanse.io.export.Constraints.oneOf;

import com.google.common.collect.ImmutableList;
import eu.hanse.analysis.Selection;
import eu.hanse.id.CityId;
import eu.hanse.id.InitiativeReference;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.programme.Initiative;
import eu.hanse.programme.InitiativeKind;
import eu.hanse.programme.InitiativeStatus;
import eu.hanse.programme.Programme;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables of what cities do within programmes. */
final class InitiativeSheets {

  private static final String INITIATIVES = "initiatives";
  private static final String METHOD = "method";
  private static final String LESSON = "lesson";

  private InitiativeSheets() {}

  static Sheet<Numbered<ProgrammeId, Initiative>> initiatives(Selection selection) {
    return new SheetBuilder<>(
            INITIATIVES,
            "A row for each initiative: what one or several cities do within a programme.",
            initiativesOf(selection))
        .text("programme", "The id of the programme.", Numbered::whole, REQUIRED)
        .text(
            "id",
            "The id of the initiative, unique in its programme.",
            Numbered.of(Initiative::id),
            REQUIRED)
        .text("name", "Its name.", Numbered.of(Initiative::name), REQUIRED)
        .text(
            "kind",
            "What it is.",
            Numbered.of(Initiative::kind),
            REQUIRED,
            oneOf((Object[]) InitiativeKind.values()))
        .list(
            "tracks",
            "The ids of the programme's tracks it belongs to; missing if they are not known.",
            Numbered.of(Initiative::tracks))
        .period("of the initiative", Numbered.of(Initiative::period))
        .text(
            "status",
            "What became of it.",
            Numbered.of(Initiative::status),
            oneOf((Object[]) InitiativeStatus.values()))
        .text("summary", "What it is, in a sentence or two.", Numbered.of(Initiative::summary))
        .text(
            "inspired_by_programme",
            "The id of the programme of the initiative that gave the idea.",
            row -> row.part().inspiredBy().map(it -> programmeOf(it, row.whole())))
        .text(
            "inspired_by",
            "The id of the initiative that gave the idea, which need not be in this table.",
            row -> row.part().inspiredBy().map(InitiativeReference::initiative))
        .text("note", "A remark on the data.", Numbered.of(Initiative::note))
        .list("sources", "The ids of the sources that say so.", Numbered.of(Initiative::sources))
        .key("programme", "id")
        .refers("programme", ProgrammeSheets.PROGRAMMES)
        .build();
  }

  /** The programme of an initiative that is named within a programme. */
  static ProgrammeId programmeOf(InitiativeReference reference, ProgrammeId holder) {
    return reference.programme().orElse(holder);
  }

  private static ImmutableList<Numbered<ProgrammeId, Initiative>> initiativesOf(
      Selection selection) {
    return Numbered.all(selection.programmes(), Programme::id, Programme::initiatives);
  }

  static Sheet<Numbered<Numbered<ProgrammeId, Initiative>, CityId>> cities(Selection selection) {
    return ofInitiative(
            "initiative_cities",
            "A row for each city that does an initiative.",
            Numbered.all(initiativesOf(selection), it -> it, it -> it.part().cities().asList()),
            Numbered::whole)
        .text("city", "The id of the city.", Numbered::part, REQUIRED)
        .key("programme", "initiative", "city")
        .refers("city", CitySheets.CITIES)
        .build();
  }

  static Sheet<Numbered<Numbered<ProgrammeId, Initiative>, OrganisationId>> organisations(
      Selection selection) {
    return ofInitiative(
            "initiative_organisations",
            "A row for each organisation that helps with an initiative.",
            Numbered.all(
                initiativesOf(selection), it -> it, it -> it.part().organisations().asList()),
            Numbered::whole)
        .text("organisation", "The id of the organisation.", Numbered::part, REQUIRED)
        .key("programme", "initiative", "organisation")
        .refers("organisation", SourceSheets.ORGANISATIONS)
        .build();
  }

  static Sheet<Phrase<Numbered<ProgrammeId, Initiative>>> texts(Selection selection) {
    return Phrase.columns(
            ofInitiative(
                "initiative_texts",
                "A row for each theme of an initiative, each method used and each lesson learnt.",
                initiativesOf(selection).stream()
                    .flatMap(InitiativeSheets::textsOf)
                    .collect(ImmutableList.toImmutableList()),
                Phrase::whole),
            Phrase.THEME,
            METHOD,
            LESSON)
        .key("programme", "initiative", "kind", "number")
        .build();
  }

  private static Stream<Phrase<Numbered<ProgrammeId, Initiative>>> textsOf(
      Numbered<ProgrammeId, Initiative> row) {
    Initiative initiative = row.part();
    return Stream.of(
            Phrase.each(row, Phrase.THEME, initiative.themes()),
            Phrase.each(row, METHOD, initiative.methods()),
            Phrase.each(row, LESSON, initiative.lessons()))
        .flatMap(texts -> texts);
  }

  /** The columns of a table of what initiatives have several of, which say what has it. */
  private static <R> SheetBuilder<R> ofInitiative(
      String name,
      String description,
      ImmutableList<R> rows,
      Function<R, Numbered<ProgrammeId, Initiative>> initiative) {
    return new SheetBuilder<>(name, description, rows)
        .text(
            "programme", "The id of the programme.", row -> initiative.apply(row).whole(), REQUIRED)
        .text(
            "initiative",
            "The id of the initiative.",
            row -> initiative.apply(row).part().id(),
            REQUIRED)
        .refers(ImmutableList.of("programme", "initiative"), INITIATIVES, "programme", "id");
  }
}

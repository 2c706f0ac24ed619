package eu.hanse.io.export;

import static eu.hanse.io.export.Constraints.REQUIRED;
import static eu.hanse.io.export.Constraints.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import eu.hanse.analysis.Selection;
import eu.hanse.id.ProgrammeId;
import eu.hanse.programme.Phase;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ThematicTrack;
import java.util.stream.Stream;

/** The tables of the phases and the thematic tracks of programmes. */
final class PhaseSheets {

  private static final String TRACKS = "tracks";
  private static final String OTHER_NAME = "other-name";

  private PhaseSheets() {}

  static Sheet<Numbered<ProgrammeId, Phase>> phases(Selection selection) {
    return new SheetBuilder<>(
            "phases",
            "A row for each phase of a programme.",
            Numbered.all(selection.programmes(), Programme::id, Programme::phases))
        .text("programme", "The id of the programme.", Numbered::whole, REQUIRED)
        .text(
            "id", "The id of the phase, unique in its programme.", Numbered.of(Phase::id), REQUIRED)
        .ordinal(
            "number",
            "Its place in the order of the programme's phases, from 1.",
            Numbered::number,
            REQUIRED)
        .text("name", "Its name.", Numbered.of(Phase::name), REQUIRED)
        .period("of the phase", Numbered.of(Phase::period))
        .integer(
            "months",
            "How long it is.",
            "months",
            Numbered.of(Phase::months),
            within(Range.atLeast(1)))
        .text("note", "A remark on the data.", Numbered.of(Phase::note))
        .list("sources", "The ids of the sources that say so.", Numbered.of(Phase::sources))
        .key("programme", "id")
        .refers("programme", ProgrammeSheets.PROGRAMMES)
        .build();
  }

  static Sheet<Numbered<ProgrammeId, ThematicTrack>> tracks(Selection selection) {
    return new SheetBuilder<>(
            TRACKS,
            "A row for each thematic track that a programme offers and cities choose.",
            tracksOf(selection))
        .text("programme", "The id of the programme.", Numbered::whole, REQUIRED)
        .text(
            "id",
            "The id of the track, unique in its programme.",
            Numbered.of(ThematicTrack::id),
            REQUIRED)
        .text("name", "Its name.", Numbered.of(ThematicTrack::name), REQUIRED)
        .text("description", "What it is about.", Numbered.of(ThematicTrack::description))
        .key("programme", "id")
        .refers("programme", ProgrammeSheets.PROGRAMMES)
        .build();
  }

  private static ImmutableList<Numbered<ProgrammeId, ThematicTrack>> tracksOf(Selection selection) {
    return Numbered.all(selection.programmes(), Programme::id, Programme::tracks);
  }

  static Sheet<Phrase<Numbered<ProgrammeId, ThematicTrack>>> texts(Selection selection) {
    SheetBuilder<Phrase<Numbered<ProgrammeId, ThematicTrack>>> sheet =
        new SheetBuilder<>(
            "track_texts",
            "A row for each theme of a track and for each other name that sources give it.",
            tracksOf(selection).stream()
                .flatMap(PhaseSheets::textsOf)
                .collect(ImmutableList.toImmutableList()));
    sheet
        .text("programme", "The id of the programme.", row -> row.whole().whole(), REQUIRED)
        .text("track", "The id of the track.", row -> row.whole().part().id(), REQUIRED);
    return Phrase.columns(sheet, OTHER_NAME, Phrase.THEME)
        .key("programme", "track", "kind", "number")
        .refers(ImmutableList.of("programme", "track"), TRACKS, "programme", "id")
        .build();
  }

  private static Stream<Phrase<Numbered<ProgrammeId, ThematicTrack>>> textsOf(
      Numbered<ProgrammeId, ThematicTrack> row) {
    return Stream.concat(
        Phrase.each(row, OTHER_NAME, row.part().alsoKnownAs()),
        Phrase.each(row, Phrase.THEME, row.part().themes()));
  }
}

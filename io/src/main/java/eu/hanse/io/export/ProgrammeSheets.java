package eu.hanse.io.export;

import static eu.hanse.io.export.Constraints.REQUIRED;
import static eu.hanse.io.export.Constraints.UNIQUE;
import static eu.hanse.io.export.Constraints.oneOf;

import com.google.common.collect.ImmutableList;
import eu.hanse.analysis.Selection;
import eu.hanse.id.ProgrammeId;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.InvolvementRole;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.programme.RegionCategory;

/** The tables of programmes and of who takes part in them. */
final class ProgrammeSheets {

  static final String PROGRAMMES = "programmes";

  private ProgrammeSheets() {}

  static Sheet<Programme> programmes(Selection selection) {
    return new SheetBuilder<>(
            PROGRAMMES, "A row for each programme, network or project.", selection.programmes())
        .text("id", "The id of the programme.", Programme::id, REQUIRED, UNIQUE)
        .text("name", "Its name.", Programme::name, REQUIRED)
        .text("acronym", "Its acronym.", Programme::acronym)
        .text(
            "kind",
            "What it is.",
            Programme::kind,
            REQUIRED,
            oneOf((Object[]) ProgrammeKind.values()))
        .text("framework", "The framework that funds it.", Programme::framework)
        .text("call", "The call whose rules apply to it.", Programme::call)
        .text("edition", "Which edition of a repeated programme it is.", Programme::edition)
        .text(
            "predecessor",
            "The id of the programme that it continues, which need not be in this table.",
            Programme::predecessor)
        .period("of the programme", Programme::period)
        .text("summary", "What it is for.", Programme::summary)
        .text("url", "Its web address.", Programme::url)
        .text("note", "A remark on the data.", Programme::note)
        .list("sources", "The ids of the sources that say so.", Programme::sources)
        .key("id")
        .build();
  }

  static Sheet<Identifier<ProgrammeId>> identifiers(Selection selection) {
    return Identifier.sheet(
        "programme_identifiers",
        "programme",
        PROGRAMMES,
        selection.programmes().stream()
            .flatMap(programme -> Identifier.of(programme.id(), programme.identifiers()))
            .collect(ImmutableList.toImmutableList()));
  }

  static Sheet<Numbered<ProgrammeId, Participation>> participations(Selection selection) {
    SheetBuilder<Numbered<ProgrammeId, Participation>> sheet =
        new SheetBuilder<>(
            "participations",
            "A row for each part that a city has in a programme; a city with two roles has two.",
            Numbered.all(selection.programmes(), Programme::id, Programme::participations));
    return sheet
        .text("programme", "The id of the programme.", Numbered::whole, REQUIRED)
        .ordinal(
            "number",
            "The place of the row among those of the programme, from 1; of this export alone.",
            Numbered::number,
            REQUIRED)
        .text("city", "The id of the city.", Numbered.of(Participation::city), REQUIRED)
        .text(
            "role",
            "In which role it takes part.",
            Numbered.of(Participation::role),
            REQUIRED,
            oneOf((Object[]) ParticipationRole.values()))
        .period(
            "in which it takes part, where that is not the whole programme",
            Numbered.of(Participation::period))
        .list(
            "phases",
            "The ids of the programme's phases it takes part in; missing if they are not known.",
            Numbered.of(Participation::phases))
        .list(
            "tracks",
            "The ids of the programme's tracks it chose; missing if they are not known.",
            Numbered.of(Participation::tracks))
        .text(
            "represented_by",
            "The id of the organisation through which it acts.",
            Numbered.of(Participation::representedBy))
        .text(
            "consortium",
            "The id of the consortium as whose member it takes part.",
            Numbered.of(Participation::consortium))
        .text(
            "region_category",
            "The category of its region, which its co-financing rate depends on.",
            Numbered.of(Participation::regionCategory),
            oneOf((Object[]) RegionCategory.values()))
        .text("note", "A remark on the data.", Numbered.of(Participation::note))
        .list("sources", "The ids of the sources that say so.", Numbered.of(Participation::sources))
        .key("programme", "number")
        .refers("programme", PROGRAMMES)
        .refers("city", CitySheets.CITIES)
        .refers("represented_by", SourceSheets.ORGANISATIONS)
        .refers("consortium", SourceSheets.ORGANISATIONS)
        .build();
  }

  static Sheet<Numbered<ProgrammeId, Involvement>> involvements(Selection selection) {
    return new SheetBuilder<>(
            "involvements",
            "A row for each part that an organisation has in a programme; one with two roles has"
                + " two.",
            Numbered.all(selection.programmes(), Programme::id, Programme::involvements))
        .text("programme", "The id of the programme.", Numbered::whole, REQUIRED)
        .ordinal(
            "number",
            "The place of the row among those of the programme, from 1; of this export alone.",
            Numbered::number,
            REQUIRED)
        .text(
            "organisation",
            "The id of the organisation.",
            Numbered.of(Involvement::organisation),
            REQUIRED)
        .text(
            "role",
            "In which role it is involved.",
            Numbered.of(Involvement::role),
            REQUIRED,
            oneOf((Object[]) InvolvementRole.values()))
        .period("in which it is involved", Numbered.of(Involvement::period))
        .text("note", "A remark on the data.", Numbered.of(Involvement::note))
        .list("sources", "The ids of the sources that say so.", Numbered.of(Involvement::sources))
        .key("programme", "number")
        .refers("programme", PROGRAMMES)
        .refers("organisation", SourceSheets.ORGANISATIONS)
        .build();
  }
}

package eu.hanse.io.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import eu.hanse.analysis.Selection;
import eu.hanse.analysis.network.Relation;
import eu.hanse.source.Source;
import eu.hanse.table.Table;
import eu.hanse.text.Nearest;
import java.util.Arrays;

/**
 * The tables of a selection, as programs that analyse data want them: a row for each thing, a
 * column for each of its values, a table for each kind of thing.
 *
 * <p>There are
 *
 * <ul>
 *   <li>of cities: {@code cities}, {@code city_identifiers}, {@code placements}, {@code
 *       placement_units}, {@code mandates}, {@code elections};
 *   <li>of programmes: {@code programmes}, {@code programme_identifiers}, {@code participations},
 *       {@code involvements} (of organisations), {@code phases}, {@code tracks}, {@code
 *       track_texts};
 *   <li>of meetings: {@code meetings}, {@code meeting_participants}, {@code meeting_organisations},
 *       {@code speakers}, {@code meeting_texts}, {@code agenda_items}, {@code agenda_presenters},
 *       {@code agenda_texts};
 *   <li>of what cities do: {@code initiatives}, {@code initiative_cities}, {@code
 *       initiative_organisations}, {@code initiative_texts}, {@code mentorings}, {@code mentees},
 *       {@code transfers}, {@code transfer_receivers}, {@code transfer_adaptations}, and {@code
 *       edges} (single ties of cities, see {@link eu.hanse.analysis.network.Links});
 *   <li>of money: {@code funding_plans}, {@code funding_contributions};
 *   <li>of who and what is named: {@code organisations}, {@code organisation_identifiers}, {@code
 *       claims}, {@code sources}.
 * </ul>
 *
 * <p>All of them are there, whether they have rows or not. Names in other languages, aliases,
 * experts, agreements, procurements, review periods and the hours of meetings have no tables: the
 * JSON form holds them.
 *
 * <p>Rows name those of other tables by id. What has no id has a number, which is that of its place
 * in this selection; the paths of {@code claims} alone lead into the whole entity. Where a thing
 * has several of something, that has a table of its own: the tables {@code ..._texts} hold texts,
 * such as themes, each with what it is. Only ids and words without semicolons stand in one cell,
 * joined by semicolons. Periods have a {@code start} and an {@code end}.
 *
 * <p>If all programmes of a catalogue are selected, unchanged, there is a row for each of its
 * cities, organisations and sources; otherwise for those that other tables name. Each of them that
 * is named has a row: if the catalogue lacks it, one without what would have to be known of it.
 *
 * <p>Immutable.
 */
public final class CatalogueTables {

  private final Mentions mentions;
  private final ImmutableMap<String, Sheet<?>> sheets;

  private CatalogueTables(Mentions mentions, ImmutableList<Sheet<?>> sheets) {
    this.mentions = mentions;
    this.sheets = Maps.uniqueIndex(sheets, Sheet::name);
  }

  /**
   * {@return the tables of a selection}
   *
   * @param selection what is looked at
   * @param relations what {@code edges} has the ties of; all relations if none is named
   */
  public static CatalogueTables of(Selection selection, Relation... relations) {
    Mentions mentions = Mentions.of(selection);
    ImmutableSortedSet<Relation> wanted =
        ImmutableSortedSet.copyOf(
            Arrays.asList(relations.length == 0 ? Relation.values() : relations));
    return new CatalogueTables(
        mentions,
        ImmutableList.of(
            CitySheets.cities(selection, mentions),
            CitySheets.identifiers(mentions),
            ProgrammeSheets.programmes(selection),
            ProgrammeSheets.identifiers(selection),
            ProgrammeSheets.participations(selection),
            ProgrammeSheets.involvements(selection),
            PhaseSheets.phases(selection),
            PhaseSheets.tracks(selection),
            PhaseSheets.texts(selection),
            MeetingSheets.meetings(selection),
            MeetingSheets.participants(selection),
            MeetingSheets.organisations(selection),
            AgendaSheets.speakers(selection),
            AgendaSheets.outcomes(selection),
            AgendaSheets.items(selection),
            AgendaSheets.presenters(selection),
            AgendaSheets.texts(selection),
            InitiativeSheets.initiatives(selection),
            InitiativeSheets.cities(selection),
            InitiativeSheets.organisations(selection),
            InitiativeSheets.texts(selection),
            ExchangeSheets.mentorings(selection),
            ExchangeSheets.mentees(selection),
            ExchangeSheets.transfers(selection),
            ExchangeSheets.receivers(selection),
            ExchangeSheets.adaptations(selection),
            Edge.sheet(selection, wanted),
            GovernanceSheets.placements(mentions),
            GovernanceSheets.units(mentions),
            GovernanceSheets.mandates(mentions),
            GovernanceSheets.elections(mentions),
            FundingSheets.plans(selection),
            FundingSheets.contributions(selection),
            SourceSheets.organisations(mentions),
            SourceSheets.identifiers(mentions),
            ClaimSheets.claims(selection, mentions),
            SourceSheets.sources(mentions)));
  }

  /** {@return the names of the tables} */
  public ImmutableSet<String> names() {
    return sheets.keySet();
  }

  /**
   * {@return a table}
   *
   * @param name its name
   * @throws IllegalArgumentException if there is no table of that name
   */
  public Table table(String name) {
    Sheet<?> sheet = sheets.get(name);
    if (sheet == null) {
      throw new IllegalArgumentException(
          "table \""
              + name
              + "\": expected "
              + Nearest.to(name, names()).map(near -> near + " or another of ").orElse("one of ")
              + String.join(", ", names()));
    }
    return sheet.table();
  }

  /** The sources that the tables name and of which something is held. */
  ImmutableList<Source> sources() {
    return Held.entities(mentions.sources());
  }

  ImmutableList<Sheet<?>> sheets() {
    return sheets.values().asList();
  }

  /** {@return the names of the tables with their numbers of rows, in one line} */
  @Override
  public String toString() {
    return "CatalogueTables "
        + sheets.values().stream()
            .map(sheet -> sheet.name() + " (" + sheet.rows().size() + ")")
            .toList();
  }
}

package eu.hanse.io.export;

import static eu.hanse.io.export.Constraints.REQUIRED;
import static eu.hanse.io.export.Constraints.oneOf;

import com.google.common.collect.ImmutableList;
import eu.hanse.city.City;
import eu.hanse.governance.ChangeReason;
import eu.hanse.governance.GovernancePlacement;
import eu.hanse.governance.Mandate;
import eu.hanse.governance.PlacementModel;
import eu.hanse.id.CityId;
import eu.hanse.time.DateSpan;
import java.util.Optional;

/** The tables of where the cities' teams sit, and of their elected officials. */
final class GovernanceSheets {

  private static final String PLACEMENTS = "placements";
  private static final String MANDATES = "mandates";

  private GovernanceSheets() {}

  static Sheet<Numbered<CityId, GovernancePlacement>> placements(Mentions mentions) {
    return new SheetBuilder<>(
            PLACEMENTS,
            "A row for each place that the core team of a strategy had in a city's organisation.",
            placementsOf(mentions))
        .text("city", "The id of the city.", Numbered::whole, REQUIRED)
        .ordinal("number", "Its place among those of the city, from 1.", Numbered::number, REQUIRED)
        .text(
            "strategy",
            "The strategy, such as smart city.",
            Numbered.of(GovernancePlacement::strategy),
            REQUIRED)
        .text(
            "model",
            "Where the team sits.",
            Numbered.of(GovernancePlacement::model),
            REQUIRED,
            oneOf((Object[]) PlacementModel.values()))
        .text(
            "reports_to",
            "Whom or what the team answers to.",
            Numbered.of(GovernancePlacement::reportsTo))
        .period("of the placement", Numbered.of(GovernancePlacement::period))
        .list("drivers", "What the choice depends on.", Numbered.of(GovernancePlacement::drivers))
        .text(
            "change_reason",
            "Why it replaced the placement before it.",
            Numbered.of(GovernancePlacement::changeReason),
            oneOf((Object[]) ChangeReason.values()))
        .text("note", "A remark on the data.", Numbered.of(GovernancePlacement::note))
        .list(
            "sources",
            "The ids of the sources that say so.",
            Numbered.of(GovernancePlacement::sources))
        .key("city", "number")
        .refers("city", CitySheets.CITIES)
        .build();
  }

  private static ImmutableList<Numbered<CityId, GovernancePlacement>> placementsOf(
      Mentions mentions) {
    return Numbered.all(Held.entities(mentions.cities()), City::id, City::placements);
  }

  static Sheet<Numbered<Numbered<CityId, GovernancePlacement>, String>> units(Mentions mentions) {
    return new SheetBuilder<>(
            "placement_units",
            "A row for each department or body of a placement.",
            Numbered.all(placementsOf(mentions), it -> it, it -> it.part().units()))
        .text("city", "The id of the city.", row -> row.whole().whole(), REQUIRED)
        .ordinal(
            "placement",
            "The number of the placement among those of the city.",
            row -> row.whole().number(),
            REQUIRED)
        .ordinal(
            "number",
            "Its place among the units of the placement, from 1.",
            Numbered::number,
            REQUIRED)
        .text("unit", "The name of the department or body.", Numbered::part, REQUIRED)
        .key("city", "placement", "number")
        .refers(ImmutableList.of("city", "placement"), PLACEMENTS, "city", "number")
        .build();
  }

  static Sheet<Numbered<CityId, Mandate>> mandates(Mentions mentions) {
    return new SheetBuilder<>(
            MANDATES,
            "A row for each term of the elected officials of a city.",
            mandatesOf(mentions))
        .text("city", "The id of the city.", Numbered::whole, REQUIRED)
        .ordinal("number", "Its place among those of the city, from 1.", Numbered::number, REQUIRED)
        .text(
            "body", "The body or office, such as a council.", Numbered.of(Mandate::body), REQUIRED)
        .period("in office", Numbered.of(Mandate::period))
        .text("note", "A remark on the data.", Numbered.of(Mandate::note))
        .list("sources", "The ids of the sources that say so.", Numbered.of(Mandate::sources))
        .key("city", "number")
        .refers("city", CitySheets.CITIES)
        .build();
  }

  private static ImmutableList<Numbered<CityId, Mandate>> mandatesOf(Mentions mentions) {
    return Numbered.all(Held.entities(mentions.cities()), City::id, City::mandates);
  }

  static Sheet<Numbered<Numbered<CityId, Mandate>, DateSpan>> elections(Mentions mentions) {
    return new SheetBuilder<>(
            "elections",
            "A row for each round of voting that led to a term of office.",
            Numbered.all(mandatesOf(mentions), it -> it, it -> it.part().elections()))
        .text("city", "The id of the city.", row -> row.whole().whole(), REQUIRED)
        .ordinal(
            "mandate",
            "The number of the term among those of the city.",
            row -> row.whole().number(),
            REQUIRED)
        .ordinal("round", "Which round it is, from 1.", Numbered::number, REQUIRED)
        .period("of voting", row -> Optional.of(row.part()))
        .key("city", "mandate", "round")
        .refers(ImmutableList.of("city", "mandate"), MANDATES, "city", "number")
        .build();
  }
}

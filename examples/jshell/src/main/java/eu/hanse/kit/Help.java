package eu.hanse.kit;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;

/** What one can do in a session, by topic: lines that can be typed as they stand. */
final class Help {

  private static final ImmutableMap<String, String> TOPICS =
      ImmutableMap.<String, String>builder()
          .put(
              "questions",
              """
              Who works with whom, and how often?
                table(Networks.of(all, Relation.CO_PARTICIPATION))
              Who leads?
                table(all.inRole(ParticipationRole.LEAD_PARTNER).participations())
                table(Leadership.of(all))
              Who hosts?
                table(HostingLoad.of(all.ofProgramme("innovato-r")))
              Where do smart-city teams sit, and how has it changed?
                table(PlacementByPopulation.of(all, LocalDate.of(2022, 1, 1)))
                table(PlacementChanges.of(all, LocalDate.of(2026, 1, 1)))
              Who pays?
                table(CoFinancing.of(all.ofProgramme("ai4cities")))
              Which cities of a country take part, and how many inhabitants have they?
                table(all.ofCountry("DE").cities())
              """)
          .put(
              "data",
              """
              hanse is the bundled catalogue, all is a selection of all its programmes and those who take part.
                table(hanse.programmes().values())
                print(hanse.citiesNamed("Torino"))
                print(hanse.city("turin").get().describe())
                table(hanse.participationsOf(CityId.of("turin")))
                table(hanse.programme("ai4cities").get().claims())
              Narrow a selection by time, kind, role and country:
                var french = all.ofProgramme("icc-2020").ofCountry("FR")
                var in2021 = all.during("2021")
                var networks = all.ofKind(ProgrammeKind.TRANSFER_NETWORK)
                var mentors = all.inRole(ParticipationRole.MENTOR_CITY)
              Your own files, with what is wrong in them:
                var mine = open("examples/data")
                var allOfMine = Selection.of(mine)
              """)
          .put(
              "networks",
              """
              Graphs of who is linked with whom, as Guava's ValueGraph:
                var together = Networks.coParticipation(all, Weighting.NEWMAN)
                var hosting = Networks.of(all, Relation.HOSTING)
                table(together)
                table(Links.of(all, Relation.HOSTING))
              Measures of them, the largest first:
                table(Centrality.betweenness(together, TieLength.ONE), "betweenness")
                table(Ties.strength(together), "strength")
                table(Cores.coreness(together), "coreness")
                Communities.louvain(together, 1).all().forEach(System.out::println)
              """)
          .put(
              "indicators",
              """
              Figures that sum up a selection; each is a table. How it is computed, and what happens where
              something is not known, stands at the top of its class in core/src/main/java/eu/hanse/analysis.
                table(Participations.byCountry(all, Counted.CITIES))
                table(GeographicBalance.of(all, LocalDate.of(2026, 1, 1)))
                table(HostingLoad.of(all.ofProgramme("innovato-r")))
                table(EditionChanges.ofCities(all))
                table(CoFinancing.of(all))
                table(PlacementByPopulation.of(all, LocalDate.of(2022, 1, 1)))
                table(PlacementChanges.of(all, LocalDate.of(2026, 1, 1)))
                table(Completeness.of(hanse))
              """)
          .put(
              "tables",
              """
              Everything that answers with a table can be sorted, narrowed, grouped and written. The table of
              cities also has those that others name, such as mentors and hosts; takes_part tells.
                var cities = CatalogueTables.of(all).table("cities")
                table(cities.select("id", "country", "population", "population_year").sortedDownBy("population").first(10))
                table(cities.where(row -> row.text("country").equals("SI")).select("name", "takes_part"))
                table(cities.groupedBy("country").count().sortedDownBy("count"))
                table(hanse.cities().values(), Column.text("name", City::name), Column.text("in", City::country))
                csv(cities, "exports/cities.csv")
              Whole selections for other programs, by the ending of the name:
                export(all, "exports/tables")
                export(all.ofProgramme("innovato-r"), Relation.HOSTING, "exports/hosting.graphml")
                export(all, "exports/cities.geojson")
              """)
          .put(
              "charts",
              """
              Pictures go to the directory charts, and their paths are printed; one of the same title is replaced.
                chart(Participations.byCountry(all, Counted.CITIES), "Cities by country")
                chart(Networks.coParticipation(all.ofKind(ProgrammeKind.TRANSFER_NETWORK), Weighting.COUNT), "Transfer networks")
                chart(CityMap.of(all).draw(caption("Cities of all programmes")))
                chart(ProgrammeTimeline.of(all).draw(caption("When programmes run")))
                chart(ParticipationMatrix.of(all).draw(caption("Who takes part where")))
              A name that ends in .svg or .html says where to:
                chart(Participations.byCountry(all, Counted.CITIES), "Cities by country", "exports/countries.svg")
              """)
          .buildOrThrow();

  private static final ImmutableMap<String, String> OTHER_NAMES =
      ImmutableMap.<String, String>builder()
          .put("table", "tables")
          .put("csv", "tables")
          .put("export", "tables")
          .put("exports", "tables")
          .put("chart", "charts")
          .put("map", "charts")
          .put("maps", "charts")
          .put("picture", "charts")
          .put("pictures", "charts")
          .put("network", "networks")
          .put("measures", "networks")
          .put("indicator", "indicators")
          .put("open", "data")
          .buildOrThrow();

  private Help() {}

  static String overview() {
    return "Topics: "
        + String.join(", ", TOPICS.keySet())
        + ". help(\"questions\") shows lines to try.\n"
        + "Tab completes and shows what there is: hanse. <Tab>, Networks. <Tab>, all.during( <Tab>.\n"
        + "table(...) prints a table, chart(...) draws a picture, csv(...) and export(...) write files,\n"
        + "open(\"path\") reads your own data, print(...) prints one thing a line.\n"
        + "Brackets are needed, as in table(all.cities()). If hanse is suddenly unknown: /reset starts afresh.\n";
  }

  static String on(String topic) {
    String name = topic.toLowerCase(Locale.ROOT);
    String text = TOPICS.get(OTHER_NAMES.getOrDefault(name, name));
    return text == null ? "There is no topic \"" + topic + "\".\n" + overview() : text;
  }

  /** What one sees first: four lines to try. */
  static String welcome() {
    return """
        Try:  table(hanse.programmes().values())                                      what there is
              table(Networks.of(all, Relation.CO_PARTICIPATION))                      who works with whom
              chart(Participations.byCountry(all, Counted.CITIES), "Cities by country")  a picture
              help("questions")                                                       more of this
        """;
  }
}

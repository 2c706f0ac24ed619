package eu.hanse.kit;

import com.google.common.collect.ImmutableMap;

/** What one can do in a session, by topic: lines that can be typed as they stand. */
final class Help {

  private static final ImmutableMap<String, String> TOPICS =
      ImmutableMap.of(
          "data",
          """
          hanse is the bundled catalogue, all is a selection of everything in it.
            table(hanse.programmes().values())
            print(hanse.city("turin").get().describe())
            table(hanse.participationsOf(CityId.of("turin")))
            table(hanse.programme("ai4cities").get().claims())
          Narrow a selection by time, kind, role, track and country:
            var french = all.ofProgramme("icc-2020").ofCountry("FR")
            var in2021 = all.during(DateSpan.parse("2021"))
          Your own files, with what is wrong in them:
            var mine = open("examples/data")
          """,
          "networks",
          """
          Graphs of who is linked with whom, as Guava's ValueGraph:
            var together = Networks.coParticipation(all, Weighting.NEWMAN)
            var hosting = Networks.of(all, Relation.HOSTING)
            table(Links.of(all, Relation.HOSTING))
          Measures of them, the largest first:
            table(Centrality.betweenness(together, TieLength.ONE))
            table(Ties.strength(together))
            table(Cores.coreness(together))
            Communities.louvain(together, 1).all().forEach(System.out::println)
          """,
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
          """,
          "tables",
          """
          Everything that answers with a table can be sorted, narrowed, grouped and written:
            var cities = CatalogueTables.of(all).table("cities")
            table(cities.select("id", "country", "population").sortedDownBy("population").first(10))
            table(cities.groupedBy("country").count().sortedDownBy("count"))
            table(hanse.cities().values(), Column.text("name", City::name), Column.text("in", City::country))
            csv(cities, "cities.csv")
          Whole selections for other programs, by the ending of the name:
            export(all, "tables")
            export(all.ofProgramme("innovato-r"), Relation.HOSTING, "hosting.graphml")
            export(all, "cities.geojson")
          """,
          "charts",
          """
          Pictures go to the directory charts, and their paths are printed:
            chart(Participations.byCountry(all, Counted.CITIES), "Cities by country")
            chart(Networks.coParticipation(all.ofKind(ProgrammeKind.TRANSFER_NETWORK), Weighting.COUNT), "Transfer networks")
            chart(CityMap.of(all.cities()).draw(caption("Cities of all programmes")))
          A name that ends in .svg or .html says where to:
            chart(Participations.byCountry(all, Counted.CITIES), "Cities by country", "countries.svg")
          """);

  private Help() {}

  static String overview() {
    return "Topics: "
        + String.join(", ", TOPICS.keySet())
        + ". help(\"networks\") shows lines to try.\n"
        + "Tab completes and shows what there is: hanse. <Tab>, Networks. <Tab>, all.during( <Tab>.\n"
        + "table(...) prints a table, chart(...) draws a picture, csv(...) and export(...) write files,\n"
        + "open(\"path\") reads your own data, print(...) prints one thing a line.\n";
  }

  static String on(String topic) {
    String text = TOPICS.get(topic);
    return text == null ? "There is no topic \"" + topic + "\".\n" + overview() : text;
  }

  /** What one sees first: four lines to try. */
  static String welcome() {
    return """
        Try:  table(hanse.programmes().values())                                      what there is
              table(Centrality.betweenness(Networks.of(all, Relation.CO_PARTICIPATION), TieLength.ONE))
              chart(Participations.byCountry(all, Counted.CITIES), "Cities by country")  a picture
              help()                                                                  more of this
        """;
  }
}

// Who bridges programmes? Cities that take part in several, and lie between others that do not meet.

var together = Networks.coParticipation(all, Weighting.NEWMAN);
print(together.nodes().size() + " cities take part, " + together.edges().size() + " pairs of them together");

// Of each city: in how many programmes it is, and on what share of all shortest paths it lies.
var betweenness = Centrality.relativeBetweenness(together, TieLength.ONE);
var strength = Ties.strength(together);
table(Table.of(
    all.cities(),
    Column.text("city", City::name),
    Column.text("country", City::country),
    Column.integer("programmes", city -> hanse.programmesOf(city.id()).size()),
    Column.number("betweenness", city -> betweenness.get(city.id())),
    Column.number("strength", city -> strength.get(city.id()))).
  sortedDownBy("betweenness").first(10));

// Groups that take part together more than chance would have it (Louvain, seed 1).
var groups = Communities.louvain(together, 1);
System.out.printf(Locale.ROOT, "%d groups, modularity %.3f%n", groups.all().size(), Communities.modularity(together, groups));

/exit

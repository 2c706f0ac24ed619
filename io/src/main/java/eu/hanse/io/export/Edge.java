package eu.hanse.io.export;

import static eu.hanse.io.export.Constraints.REQUIRED;
import static eu.hanse.io.export.Constraints.oneOf;

import com.google.common.collect.ImmutableList;
import eu.hanse.analysis.Selection;
import eu.hanse.analysis.network.Link;
import eu.hanse.analysis.network.Links;
import eu.hanse.analysis.network.Relation;
import java.util.Collection;

/**
 * A tie of two cities.
 *
 * @param relation what ties them
 * @param link the tie
 */
record Edge(Relation relation, Link link) {

  static Sheet<Edge> sheet(Selection selection, Collection<Relation> relations) {
    return new SheetBuilder<>(
            "edges",
            "A row for each single tie of two cities: in one programme, or by one meeting,"
                + " mentoring or transfer.",
            relations.stream()
                .flatMap(
                    relation ->
                        Links.of(selection, relation).stream()
                            .map(link -> new Edge(relation, link)))
                .collect(ImmutableList.toImmutableList()))
        .text(
            "relation",
            "What ties them. Only co-participation has no direction.",
            Edge::relation,
            REQUIRED,
            oneOf((Object[]) Relation.values()))
        .text(
            "from_city",
            "The id of the guest, the mentor or the giver; of co-participation, the smaller id.",
            row -> row.link().from(),
            REQUIRED)
        .text(
            "to_city",
            "The id of the host, of the one mentored or of the receiver; of co-participation, the"
                + " larger id.",
            row -> row.link().to(),
            REQUIRED)
        .text(
            "programme",
            "The id of the programme in which they are tied.",
            row -> row.link().programme(),
            REQUIRED)
        .period("in which the tie held", row -> row.link().period())
        .refers("from_city", CitySheets.CITIES)
        .refers("to_city", CitySheets.CITIES)
        .refers("programme", ProgrammeSheets.PROGRAMMES)
        .build();
  }
}

package eu.hanse.io.export.graph;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import com.google.common.graph.ImmutableValueGraph;
import eu.hanse.analysis.Selection;
import eu.hanse.analysis.network.Link;
import eu.hanse.analysis.network.Links;
import eu.hanse.analysis.network.Networks;
import eu.hanse.analysis.network.Relation;
import eu.hanse.analysis.network.Weighting;
import eu.hanse.catalogue.InProgramme;
import eu.hanse.id.CityId;
import eu.hanse.programme.Participation;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The cities of a selection, and which are linked by a relation. */
final class CityNetwork implements ExportedGraph {

  private final Selection selection;
  private final String title;
  private final ImmutableValueGraph<CityId, Double> graph;
  private final ImmutableListMultimap<Pair, Link> links;

  private CityNetwork(
      Selection selection,
      String title,
      ImmutableValueGraph<CityId, Double> graph,
      ImmutableList<Link> links) {
    this.selection = selection;
    this.title = title;
    this.graph = graph;
    this.links = Multimaps.index(links, Pair::of);
  }

  /**
   * Two cities that are linked; of a relation without a direction, that with the smaller id first.
   */
  private record Pair(CityId from, CityId to) {
    static Pair of(Link link) {
      return new Pair(link.from(), link.to());
    }
  }

  static CityNetwork of(Selection selection, Relation relation) {
    return new CityNetwork(
        selection,
        relation.toString(),
        Networks.of(selection, relation),
        Links.of(selection, relation));
  }

  static CityNetwork of(Selection selection, Weighting weighting) {
    return new CityNetwork(
        selection,
        Relation.CO_PARTICIPATION + " by " + weighting,
        Networks.coParticipation(selection, weighting),
        Links.of(selection, Relation.CO_PARTICIPATION));
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public boolean isDirected() {
    return graph.isDirected();
  }

  @Override
  public ImmutableList<Attribute> nodeAttributes() {
    return CityNodes.ATTRIBUTES;
  }

  @Override
  public ImmutableList<Attribute> edgeAttributes() {
    return ImmutableList.of(Attribute.PROGRAMMES);
  }

  @Override
  public Iterable<Node> nodes() {
    Map<CityId, Presence> presences = presences();
    return Iterables.transform(
        graph.nodes(),
        id ->
            new Node(
                id.value(),
                CityNodes.label(selection.catalogue(), id),
                CityNodes.values(selection.catalogue(), id),
                presences.getOrDefault(id, new Presence())));
  }

  /** A city is there while it takes part, and while something links it: edges need their nodes. */
  private Map<CityId, Presence> presences() {
    Map<CityId, Presence> presences = new HashMap<>();
    for (InProgramme<Participation> entry : selection.participations()) {
      Participation participation = entry.item();
      presences
          .computeIfAbsent(participation.city(), id -> new Presence())
          .add(participation.period().or(entry.programme()::period));
    }
    for (Link link : links.values()) {
      presences.computeIfAbsent(link.from(), id -> new Presence()).addKnown(link.period());
      presences.computeIfAbsent(link.to(), id -> new Presence()).addKnown(link.period());
    }
    return presences;
  }

  @Override
  public Iterable<Edge> edges() {
    return Iterables.transform(
        links.asMap().entrySet(), entry -> edge(entry.getKey(), entry.getValue()));
  }

  private Edge edge(Pair pair, Collection<Link> ties) {
    Presence presence = new Presence();
    ties.forEach(link -> presence.add(link.period()));
    return new Edge(
        pair.from().value(),
        pair.to().value(),
        graph.edgeValue(pair.from(), pair.to()).orElseThrow(),
        ImmutableMap.of(Attribute.PROGRAMMES, programmes(ties)),
        presence);
  }

  private static String programmes(Collection<Link> ties) {
    return ties.stream().map(link -> link.programme().value()).distinct().collect(joining(";"));
  }
}

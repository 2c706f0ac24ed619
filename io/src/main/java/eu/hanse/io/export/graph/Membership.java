package eu.hanse.io.export.graph;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import com.google.common.graph.ImmutableValueGraph;
import eu.hanse.analysis.Selection;
import eu.hanse.analysis.network.Networks;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.catalogue.InProgramme;
import eu.hanse.id.CityId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Programme;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;

/** The cities and the programmes of a selection, and which city takes part in which programme. */
final class Membership implements ExportedGraph {

  private static final ImmutableList<Attribute> NODE_ATTRIBUTES =
      ImmutableList.<Attribute>builder()
          .add(Attribute.ENTITY, Attribute.TYPE, Attribute.BIPARTITE)
          .addAll(CityNodes.ATTRIBUTES)
          .build();

  private static final Comparator<InProgramme<Participation>> BY_CITY =
      Comparator.comparing(entry -> entry.item().city());

  private final Selection selection;
  private final ImmutableMap<ProgrammeId, Programme> programmes;
  private final ImmutableValueGraph<EntityKey, Double> graph;
  private final ImmutableListMultimap<Tie, InProgramme<Participation>> participations;
  private final ImmutableListMultimap<CityId, InProgramme<Participation>> byCity;

  Membership(Selection selection) {
    this.selection = selection;
    this.programmes = Maps.uniqueIndex(selection.programmes(), Programme::id);
    this.graph = Networks.membership(selection);
    this.participations =
        selection.participations().stream()
            .sorted(BY_CITY)
            .collect(ImmutableListMultimap.toImmutableListMultimap(Tie::of, entry -> entry));
    this.byCity = Multimaps.index(selection.participations(), entry -> entry.item().city());
  }

  private record Tie(CityId city, ProgrammeId programme) {
    static Tie of(InProgramme<Participation> entry) {
      return new Tie(entry.item().city(), entry.programme().id());
    }
  }

  @Override
  public String title() {
    return "membership";
  }

  @Override
  public boolean isDirected() {
    return false;
  }

  @Override
  public ImmutableList<Attribute> nodeAttributes() {
    return NODE_ATTRIBUTES;
  }

  @Override
  public ImmutableList<Attribute> edgeAttributes() {
    return ImmutableList.of(Attribute.ROLES);
  }

  @Override
  public Iterable<Node> nodes() {
    return Iterables.transform(
        graph.nodes(),
        key ->
            key.kind() == EntityKind.CITY
                ? city(key, CityId.of(key.id()))
                : programme(key, ProgrammeId.of(key.id())));
  }

  private Node city(EntityKey key, CityId id) {
    return new Node(
        key.toString(),
        CityNodes.label(selection.catalogue(), id),
        values(key, 0, CityNodes.values(selection.catalogue(), id)),
        presence(byCity.get(id)));
  }

  private Node programme(EntityKey key, ProgrammeId id) {
    Programme programme = Objects.requireNonNull(programmes.get(id));
    Presence presence = new Presence();
    presence.add(programme.period());
    programme.participations().forEach(item -> presence.addKnown(item.period()));
    return new Node(
        key.toString(),
        programme.name(),
        values(
            key,
            1,
            ImmutableMap.of(
                Attribute.NAME, programme.name(), Attribute.KIND, programme.kind().toString())),
        presence);
  }

  private static ImmutableMap<Attribute, String> values(
      EntityKey key, int side, Map<Attribute, String> own) {
    return ImmutableMap.<Attribute, String>builder()
        .put(Attribute.ENTITY, key.kind().toString())
        .put(Attribute.TYPE, Boolean.toString(side == 1))
        .put(Attribute.BIPARTITE, Integer.toString(side))
        .putAll(own)
        .buildOrThrow();
  }

  @Override
  public Iterable<Edge> edges() {
    return Iterables.transform(
        participations.asMap().entrySet(), entry -> edge(entry.getKey(), entry.getValue()));
  }

  private Edge edge(Tie tie, Collection<InProgramme<Participation>> entries) {
    EntityKey city = EntityKey.of(tie.city());
    EntityKey programme = EntityKey.of(tie.programme());
    String roles =
        entries.stream()
            .map(entry -> entry.item().role().toString())
            .distinct()
            .collect(joining(";"));
    return new Edge(
        city.toString(),
        programme.toString(),
        graph.edgeValue(city, programme).orElseThrow(),
        ImmutableMap.of(Attribute.ROLES, roles),
        presence(entries));
  }

  private static Presence presence(Collection<InProgramme<Participation>> entries) {
    Presence presence = new Presence();
    for (InProgramme<Participation> entry : entries) {
      presence.add(entry.item().period().or(entry.programme()::period));
    }
    return presence;
  }
}

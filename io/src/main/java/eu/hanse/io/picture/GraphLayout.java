package eu.hanse.io.picture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.hanse.id.CityId;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.util.SupplierUtil;

/**
 * Finds places for the nodes of a network: those that are tied are near each other (T. M. J.
 * Fruchterman and E. M. Reingold, Graph drawing by force-directed placement, Software: Practice and
 * Experience 21, 1991). Then those that are too near are pushed apart, so that all can be seen and
 * many have room for a name. Parts that no tie joins have each a rectangle of their own.
 */
final class GraphLayout {

  private static final long SEED = 1991;
  private static final int ITERATIONS = 200;
  private static final double ATTRACTION = 0.5;
  private static final double SMALLEST_PART = 30;
  private static final double ROOM_FOR_NODE = 110;

  private final Box area;
  private final ToDoubleFunction<CityId> reach;

  /**
   * Makes a layout.
   *
   * @param area where all nodes must be
   * @param reach how far the mark of a node reaches from its middle
   */
  GraphLayout(Box area, ToDoubleFunction<CityId> reach) {
    this.area = area;
    this.reach = reach;
  }

  /** {@return the places of the nodes; the same for the same nodes and ties in the same order} */
  ImmutableMap<CityId, Spot> of(List<CityId> cities, List<Tie> ties) {
    Graph<CityId, DefaultEdge> graph =
        new SimpleGraph<>(null, SupplierUtil.DEFAULT_EDGE_SUPPLIER, false);
    cities.forEach(graph::addVertex);
    ties.forEach(tie -> graph.addEdge(tie.from(), tie.to()));
    // The parts are found in the order of their first nodes, which sorting by size keeps.
    List<Set<CityId>> parts =
        new ConnectivityInspector<>(graph)
            .connectedSets().stream()
                .sorted(Comparator.comparing((Set<CityId> part) -> -part.size()))
                .toList();
    List<Box> boxes = Division.of(parts.stream().map(part -> part.size() + 2.0).toList(), area);
    ImmutableMap.Builder<CityId, Spot> spots = ImmutableMap.builder();
    for (int i = 0; i < parts.size(); i++) {
      Set<CityId> part = parts.get(i);
      ImmutableList<CityId> inOrder =
          cities.stream().filter(part::contains).collect(ImmutableList.toImmutableList());
      spots.putAll(layOut(new AsSubgraph<>(graph, part), inOrder, boxes.get(i)));
    }
    return spots.buildOrThrow();
  }

  private ImmutableMap<CityId, Spot> layOut(
      Graph<CityId, DefaultEdge> graph, List<CityId> cities, Box whole) {
    Box box = within(whole, SMALLEST_PART + ROOM_FOR_NODE * Math.sqrt(cities.size()));
    MapLayoutModel2D<CityId> model =
        new MapLayoutModel2D<>(Box2D.of(0, 0, box.width(), box.height()));
    new FRLayoutAlgorithm2D<CityId, DefaultEdge>(ITERATIONS, ATTRACTION, new Random(SEED))
        .layout(graph, model);
    MarkSpacing marks =
        new MarkSpacing(
            cities.stream().map(model::get).mapToDouble(Point2D::getX).toArray(),
            cities.stream().map(model::get).mapToDouble(Point2D::getY).toArray(),
            cities.stream().mapToDouble(reach).toArray());
    List<Spot> spots = marks.spread(box);
    ImmutableMap.Builder<CityId, Spot> places = ImmutableMap.builder();
    for (int i = 0; i < spots.size(); i++) {
      places.put(cities.get(i), spots.get(i));
    }
    return places.buildOrThrow();
  }

  /** The middle of a rectangle, no longer or higher than a length. */
  private static Box within(Box box, double longest) {
    double width = Math.min(box.width(), longest);
    double height = Math.min(box.height(), longest);
    return new Box(box.middleX() - width / 2, box.middleY() - height / 2, width, height);
  }
}

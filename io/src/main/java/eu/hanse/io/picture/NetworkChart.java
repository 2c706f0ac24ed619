package eu.hanse.io.picture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.ImmutableValueGraph;
import com.google.common.graph.ValueGraph;
import eu.hanse.analysis.measure.Ties;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.id.CityId;
import eu.hanse.text.Words;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A network of cities: a mark for each city, near those that it is tied with, and a line for each
 * tie, the stronger the wider. Ties that have a direction have a point at their end.
 *
 * <p>Marks are as large as the strength of a city's ties and coloured by country, unless something
 * else is asked for; they have different shapes, too. Of large networks, the largest cities and the
 * strongest ties are drawn, which is said below; all ties of the cities drawn take part in the
 * layout. Cities without a tie stand in rows at the bottom; if there are many, they are left out.
 * Immutable.
 *
 * <p>The layout is that of Fruchterman and Reingold, by JGraphT, from the same random places each
 * time. Distances say who is near whom, and nothing more exact.
 */
public final class NetworkChart {

  private static final double WIDTH = 900;
  private static final double HIGHEST = 660;
  private static final double LOWEST = 260;
  private static final int USUAL_CITIES = 200;
  private static final int USUAL_TIES = 800;
  private static final int MOST_ALONE = 25;
  private static final double CELL_WIDTH = 170;
  private static final double CELL_HEIGHT = 26;
  private static final double GAP = 14;

  private final ImmutableValueGraph<CityId, Double> graph;
  private final CityMarks marks;
  private final int mostCities;
  private final int mostTies;

  private NetworkChart(
      ImmutableValueGraph<CityId, Double> graph, CityMarks marks, int mostCities, int mostTies) {
    this.graph = graph;
    this.marks = marks;
    this.mostCities = mostCities;
    this.mostTies = mostTies;
  }

  /**
   * {@return a network}
   *
   * @param graph the cities, and how strongly they are tied
   * @param catalogue has the names and countries of the cities; a city that it does not hold is
   *     called by its id
   */
  public static NetworkChart of(ValueGraph<CityId, Double> graph, Catalogue catalogue) {
    CityMarks marks =
        CityMarks.of(catalogue::city).sizedBy(Ties.strength(graph), "strength of all ties");
    return new NetworkChart(ImmutableValueGraph.copyOf(graph), marks, USUAL_CITIES, USUAL_TIES);
  }

  /**
   * {@return this network with marks of other sizes}
   *
   * @param amounts the amounts that the areas of the marks stand for; cities without one, and those
   *     below zero, have the smallest mark
   * @param name what the amounts are, such as {@code betweenness}
   */
  public NetworkChart sizedBy(Map<CityId, ? extends Number> amounts, String name) {
    return new NetworkChart(graph, marks.sizedBy(amounts, name), mostCities, mostTies);
  }

  /**
   * {@return this network with marks of other colours and shapes}
   *
   * @param groups the group of each city, such as its community; the seven largest groups have a
   *     colour and a shape of their own
   * @param name what the groups are, such as {@code community}
   */
  public NetworkChart groupedBy(Map<CityId, ?> groups, String name) {
    return new NetworkChart(graph, marks.groupedBy(groups, name), mostCities, mostTies);
  }

  /**
   * {@return this network with other limits}
   *
   * @param cities how many cities are drawn at most, the largest first; 200 unless said otherwise
   * @param ties how many ties are drawn at most, the strongest first; 800 unless said otherwise
   */
  public NetworkChart withAtMost(int cities, int ties) {
    return new NetworkChart(graph, marks, cities, ties);
  }

  /**
   * {@return the picture}
   *
   * @param caption what stands above and below it
   */
  public Picture draw(Caption caption) {
    ImmutableSet<CityId> tied = tied();
    int alone = graph.nodes().size() - tied.size();
    boolean showsAlone = alone <= MOST_ALONE;
    MarkedCities cities = new MarkedCities(marks, showsAlone ? graph.nodes() : tied, mostCities);
    Sheet sheet = new Sheet(caption, WIDTH, cities.legend());
    if (!showsAlone) {
      sheet.note(alone + " cities have no tie and are not drawn.");
    }
    if (cities.all().isEmpty()) {
      return sheet.nothing("There are no cities to show.");
    }
    int drawable = showsAlone ? graph.nodes().size() : tied.size();
    if (cities.all().size() < drawable) {
      sheet.note("Cities drawn: the largest, " + cities.all().size() + " of " + drawable + ".");
    }
    StrongestTies ties = StrongestTies.of(graph, cities.all(), mostTies);
    ImmutableList<CityId> rows =
        cities.all().stream()
            .filter(city -> !tied.contains(city))
            .collect(ImmutableList.toImmutableList());
    if (!rows.isEmpty()) {
      sheet.note("Those in rows at the bottom have no tie.");
    }
    Box area =
        sheet.area(layoutHeight(cities.all().size() - rows.size()) + rowsHeight(rows.size()));
    CityDrawing drawing = new CityDrawing(cities, spots(cities, rows, ties, area), ties, area);
    drawing.notes().forEach(sheet::note);
    String description =
        "A network of "
            + Words.count(graph.nodes().size(), "city", "cities")
            + " and "
            + Words.count(graph.edges().size(), "tie", "ties")
            + ".";
    return sheet.draw(description, area, drawing::draw);
  }

  private ImmutableSet<CityId> tied() {
    return graph.edges().stream()
        .filter(edge -> !edge.nodeU().equals(edge.nodeV()))
        .flatMap(edge -> Stream.of(edge.nodeU(), edge.nodeV()))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Few cities need not be far apart. */
  private static double layoutHeight(int cities) {
    return cities == 0 ? 0 : Math.min(HIGHEST, LOWEST + 10.0 * cities);
  }

  private static int inRow() {
    return (int) (Sheet.contentWidth(WIDTH) / CELL_WIDTH);
  }

  private static double rowsHeight(int cities) {
    int rows = (cities + inRow() - 1) / inRow();
    return rows == 0 ? 0 : GAP + rows * CELL_HEIGHT;
  }

  private ImmutableMap<CityId, Spot> spots(
      MarkedCities cities, ImmutableList<CityId> rows, StrongestTies ties, Box area) {
    ImmutableList<CityId> placed =
        cities.all().stream()
            .filter(city -> !rows.contains(city))
            .collect(ImmutableList.toImmutableList());
    Box above = new Box(area.x(), area.y(), area.width(), layoutHeight(placed.size()));
    ImmutableMap.Builder<CityId, Spot> spots = ImmutableMap.builder();
    spots.putAll(new GraphLayout(above, cities::reach).of(placed, ties.all()));
    for (int i = 0; i < rows.size(); i++) {
      int row = i / inRow();
      spots.put(
          rows.get(i),
          new Spot(
              area.x() + GAP + i % inRow() * CELL_WIDTH,
              above.bottom() + GAP + (row + 0.5) * CELL_HEIGHT));
    }
    return spots.buildOrThrow();
  }
}

package eu.hanse.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.abort;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.graph.EndpointPair;
import com.google.common.graph.ValueGraph;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Another implementation measures the same graphs, where it is installed. */
class NetworkxComparisonTest {

  /** What sums in another order, and iterations that stop at 1e-15, may differ by. */
  private static final double EXACT = 1e-9;

  static Stream<Arguments> graphs() {
    return Stream.of(
        Arguments.of("karate club", SampleGraphs.karateClub()),
        Arguments.of("undirected, several components", SampleGraphs.random(false, 60, 0.025, 1)),
        Arguments.of("undirected, dense", SampleGraphs.random(false, 40, 0.4, 2)),
        Arguments.of("undirected, complete", SampleGraphs.random(false, 12, 1, 3)),
        Arguments.of("directed, several components", SampleGraphs.random(true, 60, 0.02, 4)),
        Arguments.of("directed, dense", SampleGraphs.random(true, 40, 0.3, 5)),
        Arguments.of("without ties", SampleGraphs.random(false, 5, 0, 6)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("graphs")
  void networkxFindsTheSame(String name, ValueGraph<String, Double> graph, @TempDir Path directory)
      throws Exception {
    String python = python();
    Path script = directory.resolve("networkx_measures.py");
    Files.writeString(
        script,
        Resources.toString(
            Resources.getResource(getClass(), "networkx_measures.py"), StandardCharsets.UTF_8));
    Groups<String> groups = Communities.louvain(graph, 1);
    Path file = Files.write(directory.resolve("graph.txt"), lines(graph, groups));

    ImmutableMap<String, ImmutableMap<String, ? extends Number>> found = measures(graph, groups);
    List<String> expected = run(python, script.toString(), file.toString()).lines().toList();

    assertThat(expected).as(name).hasSizeGreaterThan(13 * graph.nodes().size());
    for (String line : expected) {
      List<String> cells = Splitter.on('\t').splitToList(line);
      assertThat(cells).as(name).hasSize(3);
      double value = Double.parseDouble(cells.get(2));
      assertThat(found.getOrDefault(cells.get(0), ImmutableMap.of()))
          .as(name + ": " + line)
          .hasEntrySatisfying(
              cells.get(1), own -> assertThat(own.doubleValue()).isCloseTo(value, within(EXACT)));
    }
  }

  private static ImmutableMap<String, ImmutableMap<String, ? extends Number>> measures(
      ValueGraph<String, Double> graph, Groups<String> groups) {
    ImmutableMap.Builder<String, ImmutableMap<String, ? extends Number>> all =
        ImmutableMap.builder();
    for (TieLength length : TieLength.values()) {
      all.put("betweenness " + length, Centrality.betweenness(graph, length));
      all.put("relative betweenness " + length, Centrality.relativeBetweenness(graph, length));
      all.put("closeness " + length, Centrality.closeness(graph, length));
      all.put("harmonic closeness " + length, Centrality.harmonicCloseness(graph, length));
    }
    all.put("pagerank 0.85", Prestige.pageRank(graph));
    all.put("pagerank 0.5", Prestige.pageRank(graph, 0.5));
    all.put("eigenvector", eigenvector(graph));
    all.put("clustering", Clustering.local(graph));
    all.put("coreness", Cores.coreness(graph));
    all.put("component", sizes(Components.of(graph)));
    all.put("strong component", sizes(Components.strong(graph)));
    all.put("average clustering", ImmutableMap.of("", Clustering.average(graph)));
    all.put("transitivity", ImmutableMap.of("", Clustering.transitivity(graph)));
    all.put("modularity", ImmutableMap.of("", Communities.modularity(graph, groups)));
    return all.buildOrThrow();
  }

  /** Nothing where there is none; neither does the script print it then. */
  private static ImmutableMap<String, Double> eigenvector(ValueGraph<String, Double> graph) {
    try {
      return Prestige.eigenvector(graph);
    } catch (ArithmeticException e) {
      return ImmutableMap.of();
    }
  }

  private static ImmutableMap<String, Integer> sizes(Groups<String> groups) {
    return groups.numbers().entrySet().stream()
        .collect(
            ImmutableMap.toImmutableMap(
                Map.Entry::getKey, entry -> groups.all().get(entry.getValue() - 1).size()));
  }

  private static List<String> lines(ValueGraph<String, Double> graph, Groups<String> groups) {
    List<String> lines = new ArrayList<>();
    lines.add(graph.isDirected() ? "directed" : "undirected");
    groups.numbers().forEach((node, group) -> lines.add("node\t" + node + "\t" + group));
    for (EndpointPair<String> tie : graph.edges()) {
      double strength = graph.edgeValue(tie).orElse(0.0);
      lines.add("edge\t" + tie.nodeU() + "\t" + tie.nodeV() + "\t" + strength);
    }
    return lines;
  }

  private static String python() throws InterruptedException {
    for (String command : List.of("/usr/bin/python3", "python3")) {
      if (run(command, "-c", "import networkx; print('found')").strip().equals("found")) {
        return command;
      }
    }
    return abort("skipped: there is no python3 with networkx (Debian: python3-networkx)");
  }

  /** What a command says; what went wrong, if it fails or is not there. */
  private static String run(String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return said;
    } catch (IOException e) {
      return e.toString();
    }
  }
}

package eu.hanse.kit;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.ValueGraph;
import com.google.common.primitives.Ints;
import eu.hanse.analysis.Selection;
import eu.hanse.analysis.measure.Tie;
import eu.hanse.analysis.measure.Ties;
import eu.hanse.analysis.network.Relation;
import eu.hanse.bundled.BundledCatalogue;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.id.CityId;
import eu.hanse.io.CatalogueReader;
import eu.hanse.io.ReadResult;
import eu.hanse.io.export.CsvWriter;
import eu.hanse.io.export.Manifest;
import eu.hanse.io.picture.Caption;
import eu.hanse.io.picture.NetworkChart;
import eu.hanse.io.picture.Picture;
import eu.hanse.io.problem.Problem;
import eu.hanse.table.Column;
import eu.hanse.table.Table;
import eu.hanse.table.Tabular;
import eu.hanse.validation.RuleSet;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one asks for in JShell: tables, pictures and files of what the library answers, and data of
 * one's own. All of it prints, so that one sees what came of it.
 */
public final class Kit {

  private static final PrintStream OUT = System.out;
  private static final int PROBLEMS = 10;
  private static final int ROWS = 40;

  /** As wide as the terminal, where the script that starts the session knows it. */
  private static final int WIDTH =
      Optional.ofNullable(System.getenv("COLUMNS"))
          .map(Ints::tryParse)
          .filter(columns -> columns >= 40)
          .orElse(120);

  private Kit() {}

  /**
   * Prints a thing, or the things of a list, one a line.
   *
   * @param thing anything
   */
  public static void print(Object thing) {
    if (thing instanceof Iterable<?> things && !(thing instanceof Path)) {
      things.forEach(OUT::println);
    } else {
      OUT.println(thing);
    }
  }

  /**
   * Prints a table, or an indicator as a table, below what it says of itself in one line.
   *
   * @param answer the table, or what has one
   */
  public static void table(Tabular answer) {
    if (!(answer instanceof Table)) {
      OUT.println(answer);
    }
    OUT.print(answer.toTable().print(WIDTH, ROWS));
  }

  /**
   * Prints numbers, the largest first.
   *
   * @param numbers of what each is the number, such as a measure of the cities of a network
   */
  public static void table(Map<?, ? extends Number> numbers) {
    table(numbers, "value");
  }

  /**
   * Prints numbers, the largest first.
   *
   * @param numbers of what each is the number
   * @param name what the numbers are, such as {@code degree}
   */
  public static void table(Map<?, ? extends Number> numbers, String name) {
    table(Table.of(numbers, ModelTables.nameOf(numbers.keySet()), name).sortedDownBy(name));
  }

  /**
   * Prints the strongest ties of a network of cities.
   *
   * @param network the network
   */
  public static void table(ValueGraph<CityId, Double> network) {
    OUT.println(network.edges().size() + " ties, the strongest first");
    table(
        Ties.strongest(network, ROWS),
        Column.<Tie<CityId>>text(network.isDirected() ? "from" : "city", Tie::from),
        Column.<Tie<CityId>>text(network.isDirected() ? "to" : "and", Tie::to),
        Column.<Tie<CityId>>number("strength", Tie::strength));
  }

  /**
   * Prints things of the model, such as cities, programmes, participations, meetings or links, with
   * what is worth knowing of them at a glance.
   *
   * @param things the things
   */
  public static void table(Iterable<?> things) {
    table(ModelTables.of(things));
  }

  /**
   * Prints things with the columns wanted.
   *
   * @param things the things
   * @param columns the columns, such as {@code Column.text("name", City::name)}
   * @param <R> what they are
   */
  @SafeVarargs
  public static <R> void table(Iterable<? extends R> things, Column<R>... columns) {
    ImmutableList.Builder<Column<R>> wanted = ImmutableList.builder();
    for (Column<R> column : columns) {
      wanted.add(column);
    }
    table(Table.of(things, wanted.build()));
  }

  /**
   * {@return the data of files, after what is wrong with them was printed}
   *
   * @param paths data files and directories
   */
  public static Catalogue open(String... paths) {
    ReadResult result =
        CatalogueReader.standard().read(Arrays.stream(paths).map(Path::of).toArray(Path[]::new));
    List<Problem> problems = result.problems();
    problems.stream().limit(PROBLEMS).forEach(OUT::println);
    if (problems.size() > PROBLEMS) {
      OUT.println("... and " + (problems.size() - PROBLEMS) + " more; hanse validate lists all");
    }
    OUT.println(result.catalogue());
    return result.catalogue();
  }

  /**
   * Draws bars: of a distribution, with how many could not be assigned, or of the numbers of a
   * table that has one column of them, named by its first texts.
   *
   * @param answer the table, or what has one
   * @param title what the picture is of; the file in the directory {@code charts} is named after it
   */
  public static void chart(Tabular answer, String title) {
    chart(Charts.bars(answer, caption(title)));
  }

  /**
   * Draws bars: of a distribution, with how many could not be assigned, or of the numbers of a
   * table that has one column of them, named by its first texts.
   *
   * @param answer the table, or what has one
   * @param title what the picture is of
   * @param file the file, which ends in {@code .svg} or {@code .html}
   */
  public static void chart(Tabular answer, String title, String file) {
    chart(Charts.bars(answer, caption(title)), file);
  }

  /**
   * Draws a network of cities of the bundled catalogue.
   *
   * @param network the network
   * @param title what the picture is of; the file in the directory {@code charts} is named after it
   */
  public static void chart(ValueGraph<CityId, Double> network, String title) {
    chart(NetworkChart.of(network, BundledCatalogue.load()).draw(caption(title)));
  }

  /**
   * Writes a picture to a file in the directory {@code charts} that is named after its title, and
   * prints the path.
   *
   * @param picture the picture
   */
  public static void chart(Picture picture) {
    chart(picture, Charts.fileFor(picture).toString());
  }

  /**
   * Writes a picture to a file, and prints the path.
   *
   * @param picture the picture
   * @param file the file, which ends in {@code .svg} or {@code .html}
   */
  public static void chart(Picture picture, String file) {
    OUT.println(WrittenFile.at(Path.of(file), picture::write));
  }

  /**
   * {@return what stands around a picture of the bundled catalogue: a title, and below it what the
   * picture was made of}
   *
   * @param title what the picture is of
   */
  public static Caption caption(String title) {
    return Caption.of(title).withSource(manifest(BundledCatalogue.load()).toString());
  }

  private static Manifest manifest(Catalogue catalogue) {
    return Manifest.of(catalogue, RuleSet.standard(), LocalDate.now(ZoneId.systemDefault()));
  }

  /**
   * Writes a table as CSV, and prints the path.
   *
   * @param answer the table, or what has one
   * @param file the file, which is replaced as a whole
   */
  public static void csv(Tabular answer, String file) {
    OUT.println(
        WrittenFile.at(Path.of(file), path -> CsvWriter.standard().write(answer.toTable(), path)));
  }

  /**
   * Writes what is selected for other programs, with what it was made of, and prints the path:
   * which city takes part in which programme ({@code .graphml} for igraph, NetworkX and Gephi,
   * {@code .gexf} for Gephi's time line), the cities on a map ({@code .geojson} for QGIS), linked
   * data ({@code .jsonld}), or a directory of tables for R, Python and others.
   *
   * @param selection what is written
   * @param path the file, whose ending says in which form; without an ending, a directory
   */
  public static void export(Selection selection, String path) {
    OUT.println(
        Exports.write(selection, Optional.empty(), manifest(selection.catalogue()), Path.of(path)));
  }

  /**
   * Writes which cities a relation links, as a network or on a map, and prints the path.
   *
   * @param selection what is looked at
   * @param relation what links two cities
   * @param path the file, which ends in {@code .graphml}, {@code .gexf} or {@code .geojson}
   */
  public static void export(Selection selection, Relation relation, String path) {
    OUT.println(
        Exports.write(
            selection, Optional.of(relation), manifest(selection.catalogue()), Path.of(path)));
  }

  /**
   * Prints what is there, and what to try first.
   *
   * @param catalogue the catalogue at hand
   */
  public static void welcome(Catalogue catalogue) {
    OUT.println(catalogue);
    OUT.print(Help.welcome());
  }

  /** Prints what one can do here. */
  public static void help() {
    OUT.print(Help.overview());
  }

  /**
   * Prints what one can do here on a topic.
   *
   * @param topic the topic, as {@link #help()} names it
   */
  public static void help(String topic) {
    OUT.print(Help.on(topic));
  }
}

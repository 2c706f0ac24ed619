package eu.hanse.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartScriptTest {

  @Test
  void saysWhatIsThereAndWhatToTryInFiveLines() throws Exception {
    Command.Result result = Command.run("examples/jshell/start");

    assertThat(result.exitCode()).as(result.errors()).isZero();
    assertThat(result.output().lines().limit(5))
        .first()
        .asString()
        .startsWith("Catalogue of 8 programmes");
    assertThat(result.output()).contains("Try:").contains("help(\"questions\")");
  }

  @Test
  void answersWithTheImportsDone(@TempDir Path directory) throws Exception {
    String output =
        run(
            directory,
            """
            print(hanse.city(CityId.of("turin")).map(City::country).map(Country::englishName).get())
            print(PartialDate.parse("2018-12").latest())
            print(all.ofProgramme("innovato-r"))
            table(Ties.degree(Networks.of(all.ofProgramme("co4cities"), Relation.HOSTING)))
            table(hanse.programme("co4cities").get().participations(), Column.text("who", Participation::city))
            """);

    assertThat(output.lines())
        .contains(
            "Italy",
            "2018-12-31",
            "Selection of 1 programme, 7 participations and 7 cities",
            "who");
  }

  @Test
  void everyTopicOfHelpShowsLinesThatWork(@TempDir Path directory) throws Exception {
    String help =
        run(
            directory,
            "help(\"questions\"); help(\"data\"); help(\"networks\"); help(\"indicators\");"
                + " help(\"Tables\"); help(\"chart\")");
    String lines =
        help.lines()
            .filter(line -> line.startsWith("  ") && !line.matches(" *(csv|export|chart)\\(.*"))
            .map(line -> line.strip() + "\n")
            .reduce("", String::concat);

    String output = run(directory, lines);

    assertThat(lines.lines().count()).isGreaterThan(35);
    assertThat(output)
        .doesNotContain("Error")
        .contains("Catalogue of 2 programmes")
        .contains("porto");
  }

  @Test
  void everyTopicOfHelpShowsPicturesAndFilesThatAreWritten(@TempDir Path directory)
      throws Exception {
    String help = run(directory, "help(\"tables\"); help(\"charts\")");
    String lines =
        help.lines()
            .filter(line -> line.matches(" +(var cities|csv|export|chart).*"))
            .map(line -> line.strip() + "\n")
            .reduce("", String::concat);
    Path script = Files.writeString(directory.resolve("files.jsh"), lines + "/exit\n");

    Command.Result result =
        Command.runIn(
            directory, Command.ROOT.resolve("examples/jshell/start").toString(), script.toString());

    assertThat(result.errors()).isEmpty();
    assertThat(result.output().lines().map(Path::of)).hasSize(10).allMatch(Files::exists);
  }

  @Test
  void picturesAndTablesAreWrittenWhereTheyAreAskedFor(@TempDir Path directory) throws Exception {
    Path picture = directory.resolve("countries.svg");
    Path csv = directory.resolve("cities.csv");

    String output =
        run(
            directory,
            """
            chart(Participations.byCountry(all, Counted.CITIES), "Cities by country", "%s")
            csv(CatalogueTables.of(all).table("cities"), "%s")
            """
                .formatted(picture, csv));

    assertThat(output.lines()).containsExactly(picture.toString(), csv.toString());
    assertThat(picture).content().startsWith("<svg").contains("Cities by country", "sha256:");
    assertThat(csv).content().contains("turin");
  }

  @Test
  void selectionsAreExportedInTheFormThatTheNameOfTheFileTells(@TempDir Path directory)
      throws Exception {
    String output =
        run(
            directory,
            """
            var network = all.ofProgramme("innovato-r")
            export(network, "%1$s/members.gexf")
            export(network, Relation.HOSTING, "%1$s/hosting.graphml")
            export(network, "%1$s/cities.geojson")
            export(network, "%1$s/data.jsonld")
            export(network, "%1$s/tables")
            """
                .formatted(directory));

    assertThat(directory.resolve("members.gexf")).content().contains("<gexf", "sha256:");
    assertThat(directory.resolve("hosting.graphml")).content().contains("<graphml", "turin");
    assertThat(directory.resolve("cities.geojson")).content().contains("FeatureCollection");
    assertThat(directory.resolve("data.jsonld")).content().contains("@graph");
    assertThat(directory.resolve("tables/datapackage.json")).exists();
    assertThat(output.lines()).hasSize(5).last().isEqualTo(directory.resolve("tables").toString());
  }

  @Test
  void aFormThatThereIsNotIsRefusedWithThoseThereAre(@TempDir Path directory) throws Exception {
    assertThat(session(directory, "export(all, \"cities.xlsx\")").errors())
        .contains("file \"cities.xlsx\": expected a name that ends in .graphml, .gexf, .geojson");
  }

  @Test
  void whatIsLeftOutIsSaidAboveATable(@TempDir Path directory) throws Exception {
    assertThat(run(directory, "table(Participations.byCountry(all, Counted.CITIES))").lines())
        .first()
        .asString()
        .matches("\\d+ cities over \\d+ values of country.*");
  }

  @Test
  void whatIsWrongWithFilesIsSaidWhenTheyAreOpened(@TempDir Path directory) throws Exception {
    String output =
        run(directory, "var mine = open(\"examples/data-faulty/unknown-property.json\")");

    assertThat(output)
        .contains("read.unknown-field")
        .contains("Catalogue of 0 programmes, 1 city, 0 organisations, 0 sources");
  }

  private static String run(Path directory, String lines) throws Exception {
    return session(directory, lines).output();
  }

  private static Command.Result session(Path directory, String lines) throws Exception {
    Path script = Files.writeString(directory.resolve("lines.jsh"), lines + "\n/exit\n");
    Command.Result result = Command.run("examples/jshell/start", script.toString());
    assertThat(result.exitCode()).as(result.errors()).isZero();
    return result;
  }
}

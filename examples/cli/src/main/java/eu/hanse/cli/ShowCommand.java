package eu.hanse.cli;

import eu.hanse.catalogue.Catalogue;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.io.CatalogueReader;
import eu.hanse.io.ReadResult;
import eu.hanse.programme.Programme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Shows what data files hold. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    versionProvider = ReleaseVersion.class,
    header = "Shows what data files hold, or the bundled catalogue.",
    description = {
      "",
      "Without an option, lists the programmes. What cannot be read is left out; 'hanse validate'"
          + " tells why.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:All is well.",
      "1:Something could not be read and is left out.",
      "2:There is no such programme or city, the command was used wrongly, or a file or directory"
          + " cannot be read.",
      "3:The program has a fault; please report it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  hanse show                         the programmes of the bundled catalogue",
      "  hanse show --programme icc-2020    a programme: its cities, meetings and initiatives",
      "  hanse show --city turin data/      a city: its part in all programmes of data/",
    })
final class ShowCommand extends CommandBase {

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files (.json, .ndjson) and directories.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--bundled",
      description = "Show the bundled catalogue, also together with files; default without paths.")
  private boolean bundled;

  @ArgGroup private Subject subject = new Subject();

  /** What to show: one of the two, or neither. */
  private static final class Subject {

    @Option(names = "--programme", paramLabel = "ID", description = "Show this programme.")
    private Optional<String> programme = Optional.empty();

    @Option(
        names = "--city",
        paramLabel = "ID",
        description = "Show this city; its name will do as well.")
    private Optional<String> city = Optional.empty();
  }

  @Override
  public Integer call() {
    ReadResult result = CatalogueReader.standard().read(ReadData.files(paths, bundled));
    Catalogue catalogue = result.catalogue();
    if (subject.programme.isPresent()) {
      new ProgrammePage(catalogue, programme(catalogue, subject.programme.get())).print(out());
    } else if (subject.city.isPresent()) {
      new CityPage(catalogue, city(catalogue, subject.city.get())).print(out());
    } else {
      Overview.print(catalogue, out());
    }
    report(result);
    return ReadData.exitCode(result);
  }

  private void report(ReadResult result) {
    out().flush(); // so that the two are in order where both go into one file
    result.problems().forEach(problem -> Page.lines(err(), problem.toString()));
  }

  private Programme programme(Catalogue catalogue, String id) {
    return catalogue.programmes().values().stream()
        .filter(programme -> programme.id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(catalogue, EntityKind.PROGRAMME, id));
  }

  private City city(Catalogue catalogue, String id) {
    return catalogue.cities().values().stream()
        .filter(city -> city.id().value().equals(id))
        .findFirst()
        .or(() -> catalogue.citiesNamed(id).stream().findFirst())
        .orElseThrow(() -> unknown(catalogue, EntityKind.CITY, id));
  }

  private ParameterException unknown(Catalogue catalogue, EntityKind kind, String id) {
    return wrongUse(UnknownEntity.message(catalogue, kind, id));
  }
}

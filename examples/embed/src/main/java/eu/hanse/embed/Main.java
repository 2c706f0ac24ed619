package eu.hanse.embed;

import eu.hanse.catalogue.Catalogue;
import eu.hanse.io.json.CatalogueWriter;
import eu.hanse.io.json.HanseModule;
import eu.hanse.validation.RuleSet;
import eu.hanse.validation.Validator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Builds a programme in code, writes it to a file, reads it back with an ordinary Jackson mapper,
 * and validates it, by the standard rules and by rules of its own.
 */
public final class Main {

  private Main() {}

  /**
   * Runs the example.
   *
   * @param arguments the file to write; a temporary file if there is none
   * @throws IOException if the file cannot be written or read
   */
  public static void main(String[] arguments) throws IOException {
    Path file =
        arguments.length > 0 ? Path.of(arguments[0]) : Files.createTempFile("harbours", ".json");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    run(file, LocalDate.of(2026, 1, 1), out);
  }

  static void run(Path file, LocalDate asOf, PrintStream out) throws IOException {
    CatalogueWriter.canonical().write(HarbourNetwork.catalogue(), file);

    JsonMapper mapper = JsonMapper.builder().addModule(new HanseModule()).build();
    Catalogue catalogue = mapper.readValue(file.toFile(), Catalogue.class);

    out.println(catalogue);
    out.println("Same as before: " + catalogue.equals(HarbourNetwork.catalogue()));
    RuleSet rules = RuleSet.standard().plus(new HarbourRules().rules());
    out.println(Validator.of(rules).validate(catalogue, asOf));
  }
}

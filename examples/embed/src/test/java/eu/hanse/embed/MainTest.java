package eu.hanse.embed;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.bundled.BundledCatalogue;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.io.json.HanseModule;
import eu.hanse.programme.Programme;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class MainTest {

  @Test
  void runsOnTheModulePath() {
    assertThat(Main.class.getModule().getName()).isEqualTo("eu.hanse.embed");
    assertThat(Catalogue.class.getModule().getName()).isEqualTo("eu.hanse.core");
    assertThat(HanseModule.class.getModule().getName()).isEqualTo("eu.hanse.io");
  }

  @Test
  void opensNothingToReflection() {
    assertThat(Catalogue.class.getModule().isOpen("eu.hanse.city", JsonMapper.class.getModule()))
        .isFalse();
    assertThat(
            HarbourNetwork.class.getModule().isOpen("eu.hanse.embed", JsonMapper.class.getModule()))
        .isFalse();
  }

  @Test
  void writesReadsAndValidatesWhatItBuilt(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("harbours.json");
    ByteArrayOutputStream output = new ByteArrayOutputStream();

    Main.run(file, LocalDate.of(2026, 1, 1), new PrintStream(output, true, StandardCharsets.UTF_8));

    assertThat(output.toString(StandardCharsets.UTF_8))
        .isEqualToIgnoringNewLines(
            """
            Catalogue of 1 programme, 3 cities, 0 organisations, 1 source
            Same as before: true
            0 errors, 0 warnings, 0 infos
            """);
    assertThat(Files.readString(file)).contains("\"harbour-network\"");
  }

  @Test
  void bindsAProgrammeLikeAnyOtherType() {
    JsonMapper mapper = JsonMapper.builder().addModule(new HanseModule()).build();

    String json = mapper.writeValueAsString(HarbourNetwork.programme());

    assertThat(mapper.readValue(json, Programme.class)).isEqualTo(HarbourNetwork.programme());
  }

  @Test
  void findsTheBundledCatalogueOnTheModulePath() {
    assertThat(BundledCatalogue.load().programme("ai4cities")).isPresent();
  }
}

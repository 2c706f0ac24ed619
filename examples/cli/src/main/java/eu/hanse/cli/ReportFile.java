package eu.hanse.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A report to write to a file.
 *
 * @param form its form
 * @param path the file
 */
record ReportFile(ReportForm form, Path path) {

  /** Reads the form and the file, joined by an equals sign. */
  static final class Converter implements ITypeConverter<ReportFile> {

    private final ChoiceArgument<ReportForm> forms = new ChoiceArgument<>(ReportForm.values());

    @Override
    public ReportFile convert(String value) {
      int sign = value.indexOf('=');
      if (sign < 0 || sign == value.length() - 1) {
        throw new TypeConversionException(
            "expected FORM=FILE, such as html=report.html, but was '" + value + "'");
      }
      return new ReportFile(
          forms.convert(value.substring(0, sign)), Path.of(value.substring(sign + 1)));
    }
  }

  /** Writes the report as a whole or not at all; to a device or a pipe, as it comes. */
  void write(Reports reports) throws IOException {
    WholeFile.write(path, out -> write(reports, out));
  }

  private void write(Reports reports, OutputStream out) throws IOException {
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()));
    reports.writePlain(form, writer);
    writer.flush();
  }
}

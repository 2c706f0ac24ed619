package eu.hanse.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      writeTo(path, reports, StandardOpenOption.WRITE);
      return;
    }
    Path whole = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    Path temporary = whole.resolveSibling("." + whole.getFileName() + ".tmp");
    try {
      writeTo(temporary, reports, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
      Files.move(temporary, whole, StandardCopyOption.REPLACE_EXISTING);
    } catch (FileAlreadyExistsException e) {
      throw new IOException(temporary + " is there already; remove it", e);
    } catch (IOException e) {
      Files.deleteIfExists(temporary);
      throw e;
    }
  }

  private void writeTo(Path file, Reports reports, StandardOpenOption... options)
      throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file, options)) {
      reports.writePlain(form, writer);
    }
  }
}

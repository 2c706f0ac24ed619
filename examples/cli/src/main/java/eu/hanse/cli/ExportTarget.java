package eu.hanse.cli;

import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.export.DataPackage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where an export is written to. */
final class ExportTarget {

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description = {
        "For csv, the directory to write to: it is made if it is not there, and an earlier export"
            + " in it is replaced. For the other forms, the file; default: the standard output."
      })
  private Optional<Path> path = Optional.empty();

  @Option(
      names = "--force",
      description = {
        "Write to the directory also if it holds other files. Those of the same names are replaced."
      })
  private boolean force;

  /** {@return the directory that the tables were written to} */
  Path write(DataPackage tables) {
    Path directory =
        path.orElseThrow(
            () -> wrongUse("Tables are several files: name a directory for them by --out."));
    try {
      if (force) {
        tables.writeOver(directory);
      } else {
        tables.write(directory);
      }
    } catch (FileAlreadyExistsException e) {
      throw wrongUse(
          "--out "
              + directory
              + ": "
              + e.getReason()
              + "; choose another directory, or add --force to write to it all the same.");
    } catch (IOException e) {
      throw cannotWrite(directory, e);
    }
    return directory;
  }

  /** Writes a document, but not over one that it is made of. */
  void write(WholeFile.Content document, DataFiles read, PrintWriter out) throws IOException {
    if (path.isEmpty()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.writeTo(bytes);
      out.print(bytes.toString(StandardCharsets.UTF_8));
      return;
    }
    Path file = path.get();
    try {
      if (Files.isDirectory(file)) {
        throw new IOException("it is a directory; name a file");
      }
      if (isAmong(read, file)) {
        throw new IOException("this file is read; name another one");
      }
      WholeFile.write(file, document);
    } catch (IOException e) {
      throw cannotWrite(file, e);
    }
  }

  private static boolean isAmong(DataFiles read, Path file) throws IOException {
    for (DataFile other : read.files()) {
      if (other instanceof DataFile.PathFile onDisk
          && Files.exists(file)
          && Files.isSameFile(onDisk.path(), file)) {
        return true;
      }
    }
    return false;
  }

  private ParameterException cannotWrite(Path to, IOException e) {
    return wrongUse("--out " + to + ": cannot be written: " + IoReason.of(e));
  }

  private ParameterException wrongUse(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}

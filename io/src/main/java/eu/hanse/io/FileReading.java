package eu.hanse.io;

import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadLimits;
import eu.hanse.io.problem.ReadProblem;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.io.shape.DocumentReader;
import eu.hanse.io.shape.EntityText;
import eu.hanse.io.shape.EntityVisitor;
import eu.hanse.io.shape.LineSplitter;
import eu.hanse.io.shape.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads data files, whole or line by line, and parts of them again. */
final class FileReading {

  private final List<DataFile> files;
  private final ReadLimits limits;
  private final DocumentReader reader;
  private final EntityBytes entityBytes = new EntityBytes();

  FileReading(List<DataFile> files, ReadLimits limits) {
    this.files = files;
    this.limits = limits;
    this.reader = new DocumentReader(limits);
  }

  /** Reads all files. */
  void readAll(EntityVisitor visitor) {
    for (int number = 0; number < files.size(); number++) {
      DataFile file = files.get(number);
      try (InputStream in = file.open()) {
        if (file.isStream()) {
          readStream(number, file, in, visitor);
        } else {
          readDocument(number, file, in, visitor);
        }
      } catch (IOException e) {
        visitor.unreadableFile();
        visitor.problem(FileFault.of(file.name(), e));
      }
    }
  }

  private void readDocument(int number, DataFile file, InputStream in, EntityVisitor visitor)
      throws IOException {
    byte[] bytes = in.readNBytes(limits.documentBytes());
    if (in.read() >= 0) {
      visitor.unreadableFile();
      visitor.problem(tooLarge(file, limits, " A stream (.ndjson) may be of any size."));
      return;
    }
    reader.readDocument(number, file.name(), bytes, visitor);
  }

  private void readStream(int number, DataFile file, InputStream in, EntityVisitor visitor)
      throws IOException {
    StreamLines lines = new StreamLines(number, file.name(), visitor);
    new LineSplitter(in, limits.documentBytes()).forEach(lines);
    if (!lines.any) {
      reader.readLine(number, file.name(), new byte[0], 0, 1, visitor);
    }
  }

  /** {@return the problem that a file is larger than the limits allow} */
  static Problem tooLarge(DataFile file, ReadLimits limits, String remark) {
    return tooLarge(
        SourcePosition.ofFile(file.name()),
        "The file has more than " + limits.documentBytes() + " bytes; it was not read." + remark);
  }

  private static Problem tooLarge(SourcePosition position, String message) {
    return Problem.of(ReadProblem.LIMIT, message, position);
  }

  /** {@return the text of an entity that was read before} */
  EntityText textOf(Origin origin) throws IOException {
    EntityBytes.Part part = entityBytes.read(files.get(origin.file()), origin);
    return reader.textOf(files.get(origin.file()).name(), part.bytes(), part.column(), origin);
  }

  /** Reads an entity again and passes it on; problems are not reported again. */
  void readAgain(Origin origin, EntityVisitor visitor) throws IOException {
    EntityBytes.Part part = entityBytes.read(files.get(origin.file()), origin);
    reader.readAgain(files.get(origin.file()).name(), part.bytes(), part.column(), origin, visitor);
  }

  private final class StreamLines implements LineSplitter.LineConsumer {

    private final int number;
    private final String name;
    private final EntityVisitor visitor;
    private boolean any;

    StreamLines(int number, String name, EntityVisitor visitor) {
      this.number = number;
      this.name = name;
      this.visitor = visitor;
    }

    @Override
    public boolean line(byte[] bytes, long start, int line) {
      any = true;
      return reader.readLine(number, name, bytes, start, line, visitor);
    }

    @Override
    public void tooLong(long start, int line) {
      any = true;
      visitor.unreadableFile();
      visitor.problem(
          tooLarge(
              new SourcePosition(name, line, 1, line, 1, start, ""),
              "The line has more than " + limits.documentBytes() + " bytes; it was not read."));
    }
  }
}

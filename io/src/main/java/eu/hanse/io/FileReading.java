package eu.hanse.io;

import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadLimits;
import eu.hanse.io.problem.ReadProblem;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.io.shape.DocumentReader;
import eu.hanse.io.shape.EntityText;
import eu.hanse.io.shape.EntityVisitor;
import eu.hanse.io.shape.Origin;
import java.io.IOException;
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

  /** {@return the files, cut into portions} */
  Portions portions() {
    return new Portions(files, limits, reader);
  }

  /** Reads all files. */
  void readAll(EntityVisitor visitor) {
    try (Portions portions = portions()) {
      portions.forEachRemaining(
          portion -> portion.contents().forEach(content -> content.showTo(visitor)));
    }
  }

  /** {@return the problem that a file is larger than the limits allow} */
  static Problem tooLarge(DataFile file, ReadLimits limits, String remark) {
    return tooLarge(
        SourcePosition.ofFile(file.name()),
        "The file has more than " + limits.documentBytes() + " bytes; it was not read." + remark);
  }

  /** {@return the problem that there is more at a position than the limits allow} */
  static Problem tooLarge(SourcePosition position, String message) {
    return Problem.of(ReadProblem.LIMIT, message, position);
  }

  /** {@return the text of an entity that was read before} */
  EntityText textOf(Origin origin) throws IOException {
    EntityBytes.Part part = entityBytes.read(files.get(origin.file()), origin);
    return reader.textOf(files.get(origin.file()).name(), part.bytes(), part.column(), origin);
  }

  /** Reads an entity again and shows it; its problems are not reported again. */
  void readAgain(Origin origin, EntityVisitor visitor) {
    DataFile file = files.get(origin.file());
    try {
      EntityBytes.Part part = entityBytes.read(file, origin);
      reader.readAgain(file.name(), part.bytes(), part.column(), origin, visitor);
    } catch (IOException e) {
      visitor.problem(FileFault.of(file.name(), e));
    }
  }
}

package eu.hanse.io.repair;

import eu.hanse.io.problem.SourcePosition;
import eu.hanse.io.shape.Rewriting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings files into their canonical form, where they can be read without loss. */
final class CanonicalForms {

  private static final String LOSS =
      "In its canonical form the file would not say the same; please report this.";
  private final WorkingCopies copies;

  /** The files that are canonical, or cannot be. */
  private final Set<String> settled = new HashSet<>();

  private final Set<String> lossy = new HashSet<>();

  CanonicalForms(WorkingCopies copies) {
    this.copies = copies;
  }

  /** Takes notice that a file was changed. */
  void changed(String name) {
    settled.remove(name);
  }

  /** Rewrites all files that are not in their canonical form; tells whether there were some. */
  boolean write() {
    boolean changed = false;
    for (String name : copies.names()) {
      if (settled.add(name)) {
        Optional<WorkingCopy> copy = copies.open(name);
        changed |= copy.isPresent() && write(name, copy.get());
        copies.tidy();
      }
    }
    return changed;
  }

  private boolean write(String name, WorkingCopy copy) {
    Rewriting rewriting = new Rewriting();
    byte[] canonical = canonical(name, copy, rewriting);
    if (!rewriting.problems().isEmpty() || Arrays.equals(canonical, copy.text())) {
      return false;
    }
    Content before = Content.of(copy.text(), copy.isStream());
    Content after = Content.of(canonical, copy.isStream());
    if (!after.problems().isEmpty() || !after.saysTheSameAs(before)) {
      lossy.add(name);
      return false;
    }
    copy.rewrite(canonical);
    return true;
  }

  private static byte[] canonical(String name, WorkingCopy copy, Rewriting rewriting) {
    try {
      return copy.isStream()
          ? rewriting.stream(name, copy.text())
          : rewriting.document(name, copy.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // cannot happen: the bytes are at hand
    }
  }

  /** Tells which files were left as they are, although they could be read. */
  void tellRefused(List<RefusedRepair> refused) {
    lossy.forEach(name -> refused.add(refused(name, LOSS)));
    String size =
        "The file has more than "
            + copies.maximumBytes()
            + " bytes; divide it to have it repaired.";
    copies.tooLarge().forEach(name -> refused.add(refused(name, size)));
  }

  private static RefusedRepair refused(String name, String reason) {
    return new RefusedRepair("canonical form", SourcePosition.ofFile(name), reason);
  }
}

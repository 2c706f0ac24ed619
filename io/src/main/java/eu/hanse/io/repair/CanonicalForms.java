package eu.hanse.io.repair;

import eu.hanse.io.problem.ReadLimits;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.io.shape.CanonicalForm;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings files into their canonical form, where they can be read without loss. */
final class CanonicalForms {

  private static final String LOSS =
      "In its canonical form the file would not say the same; please report this.";
  private final WorkingCopies copies;
  private final ReadLimits limits;

  /** The files that are canonical, or cannot be. */
  private final Set<String> settled = new HashSet<>();

  private final Set<String> lossy = new HashSet<>();

  /** The files that could not be read any more in their canonical form. */
  private final Set<String> growing = new HashSet<>();

  /**
   * Makes the forms.
   *
   * @param copies the files
   * @param limits the limits that reading keeps to
   */
  CanonicalForms(WorkingCopies copies, ReadLimits limits) {
    this.copies = copies;
    this.limits = limits;
  }

  /** Takes notice that a file was changed. */
  void changed(String name) {
    settled.remove(name);
    lossy.remove(name);
    growing.remove(name);
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
    CanonicalForm form = CanonicalForm.of(name, copy.text(), copy.isStream(), limits);
    if (form.isLossy()) {
      lossy.add(name);
    }
    if (form.isTooLarge()) {
      growing.add(name);
    }
    if (form.changesSomething()) {
      copy.rewrite(form.bytes());
    }
    return form.changesSomething();
  }

  /** Tells which files were left as they are, although they could be read. */
  void tellRefused(List<RefusedRepair> refused) {
    String more = "more than " + limits.documentBytes() + " bytes; divide it to have it repaired.";
    lossy.forEach(name -> refused.add(refused(name, LOSS)));
    growing.forEach(
        name -> refused.add(refused(name, "In its canonical form the file would have " + more)));
    copies.tooLarge().forEach(name -> refused.add(refused(name, "The file has " + more)));
  }

  private static RefusedRepair refused(String name, String reason) {
    return new RefusedRepair("canonical form", SourcePosition.ofFile(name), reason);
  }
}

package eu.hanse.io.repair;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.problem.ReadLimits;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingCopiesTest {

  private static final DataFile LOOSE = Repairs.file("loose.json", "{ \"format\": \"hanse/1\" }");
  private static final DataFile LARGE =
      Repairs.file("large.json", "{ \"format\": \"hanse/1\",\n \"cities\": [] }");

  private final WorkingCopies copies = new WorkingCopies(DataFiles.of(LOOSE, LARGE), 30);

  @Test
  void leavesFilesAloneThatAreTooLargeAndSaysSo() {
    CanonicalForms forms = new CanonicalForms(copies, new ReadLimits(64, 100, 100, 30));
    List<RefusedRepair> refused = new ArrayList<>();

    assertThat(forms.write()).isTrue();
    assertThat(forms.write()).isFalse();
    forms.tellRefused(refused);

    assertThat(copies.results()).extracting(RepairedFile::name).containsExactly("loose.json");
    assertThat(refused)
        .extracting(RefusedRepair::reason)
        .containsExactly("The file has more than 30 bytes; divide it to have it repaired.");
  }

  @Test
  void forgetsWhatIsNotChanged() {
    WorkingCopy copy = copies.open("loose.json").orElseThrow();

    copies.tidy();
    assertThat(copies.open("loose.json").orElseThrow()).isNotSameAs(copy);

    WorkingCopy changed = copies.open("loose.json").orElseThrow();
    changed.rewrite(new byte[] {'{', '}'});
    copies.tidy();
    assertThat(copies.open("loose.json")).containsSame(changed);
  }

  @Test
  void knowsNoFileButItsOwn() {
    assertThat(copies.open("other.json")).isEmpty();
    assertThat(copies.mayChange("other.json")).isFalse();
  }
}

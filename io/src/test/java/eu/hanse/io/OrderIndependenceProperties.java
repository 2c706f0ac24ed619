package eu.hanse.io;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.catalogue.Catalogue;
import eu.hanse.io.json.CatalogueWriter;
import eu.hanse.io.problem.Problem;
import eu.hanse.test.Catalogues;
import eu.hanse.validation.RuleSet;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** One entity a file: in whatever order the files are read, the problems are the same. */
class OrderIndependenceProperties {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @Provide
  Arbitrary<Catalogue> catalogues() {
    return Catalogues.catalogues();
  }

  @Property(tries = 200)
  void problemsDoNotDependOnTheOrderOfFiles(
      @ForAll("catalogues") Catalogue catalogue, @ForAll Random random) {
    List<DataFile> files = oneEntityAFile(catalogue);
    List<Problem> inOrder = validate(files);

    Collections.shuffle(files, random);

    assertThat(validate(files)).isEqualTo(inOrder);
  }

  @Property(tries = 200)
  void aStreamIsJudgedLikeACatalogueInMemory(@ForAll("catalogues") Catalogue catalogue) {
    ReadResult read = CatalogueReader.standard().read(files(oneEntityAFile(catalogue)));

    assertThat(validate(oneEntityAFile(catalogue)))
        .containsExactlyElementsOf(read.validate(RuleSet.standard(), DAY).problems());
  }

  private static List<Problem> validate(List<DataFile> files) {
    return DataValidator.standard().validate(DAY, files(files)).problems();
  }

  private static DataFiles files(List<DataFile> files) {
    return DataFiles.of(files.toArray(DataFile[]::new));
  }

  private static List<DataFile> oneEntityAFile(Catalogue catalogue) {
    List<DataFile> files = new ArrayList<>();
    catalogue
        .sources()
        .values()
        .forEach(it -> files.add(file(Catalogue.builder().add(it).build())));
    catalogue
        .organisations()
        .values()
        .forEach(it -> files.add(file(Catalogue.builder().add(it).build())));
    catalogue.cities().values().forEach(it -> files.add(file(Catalogue.builder().add(it).build())));
    catalogue
        .programmes()
        .values()
        .forEach(it -> files.add(file(Catalogue.builder().add(it).build())));
    return files;
  }

  private static DataFile file(Catalogue single) {
    String text = CatalogueWriter.canonical().toJson(single);
    return DataFile.of(
        Integer.toHexString(text.hashCode()) + ".json", text.getBytes(StandardCharsets.UTF_8));
  }
}

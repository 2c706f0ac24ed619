package eu.hanse.bundled;

import com.google.common.collect.ImmutableList;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.io.CatalogueReader;
import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import java.io.IOException;
import java.io.InputStream;

/**
 * The catalogue that comes with the library: the Digital Cities Challenge, both editions of the
 * Intelligent Cities Challenge, Innovato-R, AI4Cities and some programmes around them.
 *
 * <p>Every entity names its sources. Where sources contradict one another, the entity holds the
 * value adopted and claims hold the others. What is not known is absent.
 */
public final class BundledCatalogue {

  private static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "sources-icc.json",
          "sources-networks.json",
          "organisations-icc.json",
          "organisations-networks.json",
          "cities.json",
          "cities-networks.json",
          "cities-of-the-documents.json",
          "dcc-2018.json",
          "icc-2020.json",
          "icc-2023.json",
          "innovato-r.json",
          "ai4cities.json",
          "co4cities.json",
          "other-networks.json");

  private BundledCatalogue() {}

  /** {@return the catalogue; it is read once, when it is first asked for} */
  public static Catalogue load() {
    return Loaded.CATALOGUE;
  }

  private static final class Loaded {
    static final Catalogue CATALOGUE = CatalogueReader.standard().read(files()).orThrow();
  }

  /** {@return the data files, for example to validate them together with one's own} */
  public static DataFiles files() {
    return DataFiles.of(NAMES.stream().map(BundledFile::new).toArray(DataFile[]::new));
  }

  private record BundledFile(String resource) implements DataFile {

    @Override
    public String name() {
      return "bundled:" + resource;
    }

    @Override
    public InputStream open() throws IOException {
      InputStream in = BundledCatalogue.class.getResourceAsStream(resource);
      if (in == null) {
        throw new IOException("the resource is missing from the library");
      }
      return in;
    }
  }
}

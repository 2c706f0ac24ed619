package eu.hanse.io.shape;

import com.google.common.collect.ImmutableList;
import eu.hanse.catalogue.EntityKind;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of the properties of a document, in canonical order. */
public final class DocumentLists {

  /** Names the schema, for editors; kept as it is. */
  public static final String SCHEMA = "$schema";

  /** Names the version of the format. */
  public static final String FORMAT = "format";

  /** The version of the format that this library reads and writes. */
  public static final String VERSION = "hanse/1";

  static final FormatCodec FORMAT_CODEC =
      new FormatCodec(
          "format version",
          VERSION,
          "data",
          "What is no data is passed over in a directory if its name begins with hanse-.");

  private DocumentLists() {}

  /**
   * {@return the name of the list that holds the entities of a kind}
   *
   * @param kind the kind
   */
  public static String name(EntityKind kind) {
    return switch (kind) {
      case SOURCE -> "sources";
      case ORGANISATION -> "organisations";
      case CITY -> "cities";
      case PROGRAMME -> "programmes";
    };
  }

  static @Nullable EntityKind kindOfList(String name) {
    for (EntityKind kind : EntityKind.values()) {
      if (name(kind).equals(name)) {
        return kind;
      }
    }
    return null;
  }

  static @Nullable EntityKind kindOfLine(String name) {
    for (EntityKind kind : EntityKind.values()) {
      if (kind.toString().equals(name)) {
        return kind;
      }
    }
    return null;
  }

  static ImmutableList<String> documentProperties() {
    return Stream.concat(
            Stream.of(SCHEMA, FORMAT), Arrays.stream(EntityKind.values()).map(DocumentLists::name))
        .collect(ImmutableList.toImmutableList());
  }

  static ImmutableList<String> lineProperties() {
    return Arrays.stream(EntityKind.values())
        .map(EntityKind::toString)
        .collect(ImmutableList.toImmutableList());
  }
}

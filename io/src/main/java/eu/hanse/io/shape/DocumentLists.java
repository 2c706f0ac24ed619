package eu.hanse.io.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import eu.hanse.catalogue.EntityKind;
import java.util.Arrays;
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

  private static final ImmutableMap<String, EntityKind> BY_LIST =
      Maps.uniqueIndex(Arrays.asList(EntityKind.values()), DocumentLists::name);
  private static final ImmutableMap<String, EntityKind> BY_LINE =
      Maps.uniqueIndex(Arrays.asList(EntityKind.values()), EntityKind::toString);

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
    return BY_LIST.get(name);
  }

  static @Nullable EntityKind kindOfLine(String name) {
    return BY_LINE.get(name);
  }

  static ImmutableList<String> documentProperties() {
    return ImmutableList.<String>builder().add(SCHEMA, FORMAT).addAll(BY_LIST.keySet()).build();
  }

  static ImmutableList<String> lineProperties() {
    return BY_LINE.keySet().asList();
  }
}

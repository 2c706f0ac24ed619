package eu.hanse.io.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import eu.hanse.io.problem.ReadProblem;
import eu.hanse.text.Nearest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * The JSON form of a type as an object: its properties in canonical order. Reading, writing, the
 * JSON Schema and the data dictionary all come from this one declaration.
 *
 * @param <T> the type
 * @param <B> what builds the type
 */
public final class Shape<T, B> implements Codec<T> {

  private static final int MAXIMUM_FIELDS = 64;

  private final String name;
  private final Class<T> type;
  private final String description;
  private final Supplier<B> begin;
  private final Function<B, T> build;
  private final Function<T, String> identity;
  private final ImmutableList<Field<T, B>> fields;
  private final ImmutableMap<String, Field<T, B>> fieldsByName;
  private final PropertyNameMatcher matcher;
  private final long required;

  Shape(
      String name,
      Class<T> type,
      String description,
      Supplier<B> begin,
      Function<B, T> build,
      Function<T, String> identity,
      ImmutableList<Field<T, B>> fields) {
    if (fields.size() > MAXIMUM_FIELDS) {
      throw new IllegalArgumentException(
          name + ": expected at most " + MAXIMUM_FIELDS + " properties");
    }
    this.name = name;
    this.type = type;
    this.description = description;
    this.begin = begin;
    this.build = build;
    this.identity = identity;
    this.fields = fields;
    this.fieldsByName = Maps.uniqueIndex(fields, Field::name);
    this.matcher =
        new JsonFactory()
            .constructNameMatcher(
                fields.stream().map(field -> Named.fromString(field.name())).toList(), false);
    this.required = requiredBits(fields);
  }

  private static <T, B> long requiredBits(ImmutableList<Field<T, B>> fields) {
    long bits = 0;
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).cardinality() == Cardinality.REQUIRED) {
        bits |= 1L << i;
      }
    }
    return bits;
  }

  /** Begins the declaration of a shape. */
  static <T, B> ShapeBuilder<T, B> of(
      String name, Class<T> type, String description, Supplier<B> begin, Function<B, T> build) {
    return new ShapeBuilder<>(name, type, description, begin, build);
  }

  /** {@return what it is called, such as {@code meeting calendar}} */
  public String name() {
    return name;
  }

  /** {@return the type whose form it is} */
  public Class<T> type() {
    return type;
  }

  /** {@return what the type is, as one or two sentences} */
  public String description() {
    return description;
  }

  /** {@return the properties, in canonical order} */
  public ImmutableList<Field<T, B>> fields() {
    return fields;
  }

  @Override
  public String identityOf(Object value) {
    return identity.apply(type.cast(value));
  }

  /** {@return the property with this name, or null} */
  @Nullable Field<T, B> field(String fieldName) {
    return fieldsByName.get(fieldName);
  }

  @Override
  public Form.Reference form() {
    return new Form.Reference(this);
  }

  @Override
  public @Nullable T read(JsonInput in) {
    if (in.token() != JsonToken.START_OBJECT) {
      in.wrongType("an object: " + name);
      return null;
    }
    int start = in.tokenStart();
    int problemsBefore = in.problemCount();
    B builder = begin.get();
    Seen seen = new Seen(start);
    readFields(in, seen, builder);
    if ((required & ~seen.delivered) != 0) {
      reportMissing(in, start, required & ~seen.present & ~seen.misspelt);
      return null;
    }
    return build(in, start, builder, problemsBefore);
  }

  /** What was seen of an object so far: bits for its properties, and where it begins. */
  private static final class Seen {
    private final int start;
    private long present;
    private long delivered;
    private long misspelt;
    private @Nullable Map<String, Integer> firsts;

    Seen(int start) {
      this.start = start;
    }

    /** Where a property that stands twice stands first; sought once, and only if there is one. */
    int first(JsonInput in, String fieldName) {
      if (firsts == null) {
        firsts = new HashMap<>();
      }
      return firsts.computeIfAbsent(fieldName, it -> in.firstProperty(start, it));
    }
  }

  private void readFields(JsonInput in, Seen seen, B builder) {
    while (true) {
      int index = in.parser().nextNameMatch(matcher);
      if (index >= 0) {
        long bit = 1L << index;
        if ((seen.present & bit) == 0) {
          seen.present |= bit;
          in.parser().nextToken();
          if (fields.get(index).read(in, builder)) {
            seen.delivered |= bit;
          }
        } else {
          reportDuplicate(in, seen, fields.get(index).name());
          skipValue(in);
        }
      } else if (index == PropertyNameMatcher.MATCH_UNKNOWN_NAME) {
        reportUnknown(in, seen);
        skipValue(in);
      } else {
        return;
      }
    }
  }

  private static void skipValue(JsonInput in) {
    in.parser().nextToken();
    in.parser().skipChildren();
  }

  /** Builds the value. Of what problems left out nothing is said twice. */
  private @Nullable T build(JsonInput in, int start, B builder, int problemsBefore) {
    try {
      return build.apply(builder);
    } catch (IllegalArgumentException | IllegalStateException e) {
      if (in.problemCount() == problemsBefore) {
        in.reportAt(
            ReadProblem.MALFORMED_VALUE,
            start,
            TextCodec.sentence(String.valueOf(e.getMessage())),
            ProblemSink.NOWHERE);
      }
      return null;
    }
  }

  private void reportMissing(JsonInput in, int start, long missing) {
    for (int i = 0; i < fields.size(); i++) {
      if ((missing & (1L << i)) != 0) {
        in.reportAt(
            ReadProblem.MISSING_FIELD,
            start,
            "The " + name + " has no property \"" + fields.get(i).name() + "\", which is required.",
            ProblemSink.NOWHERE);
      }
    }
  }

  private void reportDuplicate(JsonInput in, Seen seen, String fieldName) {
    in.reportAt(
        ReadProblem.DUPLICATE_FIELD,
        in.tokenStart(),
        "The property \"" + fieldName + "\" stands twice in this " + name + ".",
        seen.first(in, fieldName));
  }

  /** A property that was probably meant is not reported as missing as well. */
  private void reportUnknown(JsonInput in, Seen seen) {
    String unknown = in.parser().currentName();
    Optional<String> meant = Nearest.to(unknown, fieldsByName.keySet());
    meant.ifPresent(near -> seen.misspelt |= 1L << matcher.matchName(near));
    in.report(
        ReadProblem.UNKNOWN_FIELD,
        "The "
            + name
            + " has no property "
            + JsonText.quote(unknown)
            + "; "
            + meant
                .map(near -> "did you mean \"" + near + "\"?")
                .orElseGet(
                    () -> "its properties are " + String.join(", ", fieldsByName.keySet()) + "."));
  }

  @Override
  public void write(JsonGenerator out, T value) {
    out.writeStartObject();
    for (Field<T, B> field : fields) {
      field.write(out, value);
    }
    out.writeEndObject();
  }
}

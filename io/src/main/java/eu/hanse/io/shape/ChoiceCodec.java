package eu.hanse.io.shape;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import eu.hanse.io.problem.ReadProblem;
import eu.hanse.text.Nearest;
import java.util.EnumMap;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * An enumeration constant, written as its text form.
 *
 * @param <E> the enumeration
 */
final class ChoiceCodec<E extends Enum<E>> implements Codec<E> {

  private final Class<E> type;
  private final Form.Choice form;
  private final ImmutableMap<String, E> constants;
  private final EnumMap<E, SerializableString> written;

  ChoiceCodec(String name, Class<E> type) {
    this.type = type;
    constants = Maps.uniqueIndex(EnumSet.allOf(type), Enum::toString);
    written = new EnumMap<>(type);
    constants.forEach((text, constant) -> written.put(constant, new SerializedString(text)));
    form = new Form.Choice(name, type, constants.keySet().asList());
  }

  @Override
  public @Nullable E read(JsonInput in) {
    if (in.token() != JsonToken.VALUE_STRING) {
      in.wrongType("a text: " + form.name());
      return null;
    }
    E known = in.known(this);
    if (known != null) {
      return known;
    }
    String text = in.parser().getString();
    E constant = constants.get(text);
    if (constant == null) {
      in.report(ReadProblem.UNKNOWN_VALUE, unknown(text));
      return null;
    }
    in.keep(this, text, constant);
    return constant;
  }

  Class<E> type() {
    return type;
  }

  /** {@return the constant that a text stands for} */
  E parse(String text) {
    E constant = constants.get(text);
    if (constant == null) {
      throw new IllegalArgumentException(unknown(text));
    }
    return constant;
  }

  private String unknown(String text) {
    String meant =
        Nearest.to(text, constants.keySet())
            .map(near -> " Did you mean " + JsonText.quote(near) + "?")
            .orElse("");
    return "Unknown "
        + form.name()
        + " "
        + JsonText.quote(text)
        + "."
        + meant
        + " Allowed are "
        + String.join(", ", constants.keySet())
        + ".";
  }

  @Override
  public void write(JsonGenerator out, E value) {
    out.writeString(written.get(value));
  }

  @Override
  public Form.Choice form() {
    return form;
  }
}

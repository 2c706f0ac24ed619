package eu.hanse.io.shape;

import eu.hanse.io.problem.ReadProblem;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** The version of the format that a document names, of which there is one so far. */
final class FormatCodec implements Codec<String> {

  private final String name;
  private final String version;

  FormatCodec(String name, String version) {
    this.name = name;
    this.version = version;
  }

  @Override
  public @Nullable String read(JsonInput in) {
    if (in.token() == JsonToken.VALUE_STRING && in.parser().getString().equals(version)) {
      return version;
    }
    in.report(
        ReadProblem.FORMAT_VERSION,
        "Found "
            + JsonText.describe(in.parser())
            + " as the version of the format, expected \""
            + version
            + "\"; the document was not read.");
    in.parser().skipChildren();
    return null;
  }

  @Override
  public void write(JsonGenerator out, String value) {
    out.writeString(value);
  }

  @Override
  public Form form() {
    return new Form.Text(
        name,
        "The name of the format, a slash and the number of its version.",
        "^" + version + "$",
        OptionalInt.empty(),
        version);
  }
}

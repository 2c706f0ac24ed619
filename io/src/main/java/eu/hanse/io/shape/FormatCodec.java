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
  private final String adviceOnAnother;

  /**
   * Makes the form of a version.
   *
   * @param name what it is called
   * @param version the version
   * @param content what a document of this format holds
   * @param otherwise what to do with a document that holds something else, in one sentence
   */
  FormatCodec(String name, String version, String content, String otherwise) {
    this.name = name;
    this.version = version;
    this.adviceOnAnother =
        "Write \"" + version + "\" if the document holds " + content + ". " + otherwise;
  }

  @Override
  public @Nullable String read(JsonInput in) {
    if (in.token() == JsonToken.VALUE_STRING && in.parser().getString().equals(version)) {
      return version;
    }
    Complaint complaint =
        Complaint.of(
            ReadProblem.FORMAT_VERSION,
            "Found "
                + JsonText.describe(in.parser())
                + " as the version of the format, expected \""
                + version
                + "\"; the document was not read.");
    in.report(namesThisFormat(in) ? complaint : complaint.advising(adviceOnAnother));
    in.parser().skipChildren();
    return null;
  }

  /** {@return whether it is the version alone that is another one} */
  private boolean namesThisFormat(JsonInput in) {
    String format = version.substring(0, version.indexOf('/') + 1);
    return in.token() == JsonToken.VALUE_STRING && in.parser().getString().startsWith(format);
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

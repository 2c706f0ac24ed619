package eu.hanse.io.report;

import com.google.common.escape.Escaper;
import com.google.common.net.PercentEscaper;
import eu.hanse.io.problem.SourcePosition;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/** Writes positions as the locations of SARIF. */
final class SarifLocation {

  /** What stands for the directory from which files are named. */
  static final String BASE = "%SRCROOT%";

  private static final Escaper PATH = new PercentEscaper("-._~/", false);
  private static final Pattern HERE = Pattern.compile("^(\\./+)+");
  private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:/");

  private final JsonGenerator json;

  SarifLocation(JsonGenerator json) {
    this.json = json;
  }

  void writePhysical(SourcePosition position) {
    json.writeObjectPropertyStart("physicalLocation");
    writeArtifact(position.file());
    json.writeName("region");
    writeRegion(position);
    json.writeEndObject();
  }

  void writeArtifact(String file) {
    json.writeObjectPropertyStart("artifactLocation");
    if (file.startsWith("/")) {
      json.writeStringProperty("uri", "file://" + escapeFrom(file, 0));
    } else if (DRIVE.matcher(file).find()) {
      json.writeStringProperty("uri", "file:///" + file.charAt(0) + ":" + escapeFrom(file, 2));
    } else {
      json.writeStringProperty("uri", escapeFrom(HERE.matcher(file).replaceFirst(""), 0));
      json.writeStringProperty("uriBaseId", BASE);
    }
    json.writeEndObject();
  }

  private static String escapeFrom(String file, int start) {
    return PATH.escape(TextLimit.withoutHalves(file.substring(start)));
  }

  /**
   * The number of bytes is not known, and a {@code byteOffset} without a {@code byteLength} would
   * claim another range than the lines and columns do (3.30.4 of the standard). So the offset is
   * among the properties that are free.
   */
  void writeRegion(SourcePosition position) {
    json.writeStartObject();
    json.writeNumberProperty("startLine", position.line());
    boolean wholeFile = position.equals(SourcePosition.ofFile(position.file()));
    if (!wholeFile) {
      json.writeNumberProperty("startColumn", position.column());
      json.writeNumberProperty("endLine", position.endLine());
      json.writeNumberProperty("endColumn", position.endColumn());
      json.writeObjectPropertyStart("properties");
      json.writeNumberProperty("byteOffset", position.byteOffset());
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}

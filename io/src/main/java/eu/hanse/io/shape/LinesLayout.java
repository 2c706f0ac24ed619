package eu.hanse.io.shape;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Lays JSON out with one value a line and two spaces a level, but for what is to stand on one line:
 * so a long list has a line for each element, and white space does not become most of it. For one
 * generator.
 */
public final class LinesLayout implements PrettyPrinter {

  private int level;
  private boolean onOneLine;

  /** A layout for a generator to be made. */
  public LinesLayout() {}

  /**
   * Writes an object on one line.
   *
   * @param json the generator that this is the layout of
   * @param properties writes the properties
   */
  public void oneLine(JsonGenerator json, Runnable properties) {
    json.writeStartObject();
    onOneLine = true;
    properties.run();
    json.writeEndObject();
    onOneLine = false;
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) {
    open(json, '{');
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) {
    separate(json);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator json) {
    json.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) {
    next(json);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) {
    close(json, entries, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator json) {
    open(json, '[');
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) {
    separate(json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) {
    next(json);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) {
    close(json, values, ']');
  }

  private void open(JsonGenerator json, char bracket) {
    json.writeRaw(bracket);
    level++;
  }

  private void next(JsonGenerator json) {
    json.writeRaw(onOneLine ? ", " : ",");
    separate(json);
  }

  private void close(JsonGenerator json, int entries, char bracket) {
    level--;
    if (entries > 0) {
      separate(json);
    }
    json.writeRaw(bracket);
  }

  private void separate(JsonGenerator json) {
    if (!onOneLine) {
      json.writeRaw("\n" + "  ".repeat(level));
    }
  }
}

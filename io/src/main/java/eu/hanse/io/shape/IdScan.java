package eu.hanse.io.shape;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what looks like ids in a text that is not JSON. */
final class IdScan {

  private static final Pattern ID =
      Pattern.compile("\"id\"[ \\t\\r\\n]{0,16}:[ \\t\\r\\n]{0,16}\"([a-z0-9-]{1,64})\"");

  private IdScan() {}

  static void in(String text, Consumer<String> ids) {
    Matcher matcher = ID.matcher(text);
    while (matcher.find()) {
      ids.accept(matcher.group(1));
    }
  }
}

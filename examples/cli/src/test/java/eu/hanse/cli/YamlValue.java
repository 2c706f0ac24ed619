package eu.hanse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A value of a YAML document.
 *
 * @param content a map, a list or a scalar
 */
record YamlValue(Object content) {

  static YamlValue read(Path file) throws IOException {
    Load load = new Load(LoadSettings.builder().build());
    return new YamlValue(load.loadFromString(Files.readString(file)));
  }

  YamlValue get(String property) {
    return new YamlValue(Objects.requireNonNull(((Map<?, ?>) content).get(property), property));
  }

  List<YamlValue> elements() {
    return ((List<?>) content).stream().map(element -> new YamlValue((Object) element)).toList();
  }

  String text() {
    return content.toString();
  }
}

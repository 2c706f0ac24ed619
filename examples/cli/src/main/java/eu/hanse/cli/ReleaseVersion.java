package eu.hanse.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Tells the version, which the build writes into a resource. */
final class ReleaseVersion implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    return new String[] {"hanse " + number()};
  }

  static String number() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = ReleaseVersion.class.getResourceAsStream("version.properties")) {
      if (in != null) {
        properties.load(in);
      }
    }
    return properties.getProperty("version", "(version unknown)");
  }
}

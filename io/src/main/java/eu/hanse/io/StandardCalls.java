package eu.hanse.io;

import eu.hanse.call.CallRegister;
import java.io.IOException;
import java.io.InputStream;

/**
 * The calls that come with the library: those of the URBACT networks from 2015 on, pre-commercial
 * procurements of Horizon 2020 and Horizon Europe, and the Intelligent Cities Challenge of 2020.
 *
 * <p>Each demand cites where it is said. What is not known, or on which sources contradict one
 * another, is absent, and notes say so.
 */
public final class StandardCalls {

  private StandardCalls() {}

  /** {@return the calls; they are read once, when they are first asked for} */
  public static CallRegister load() {
    return Loaded.CALLS;
  }

  /** {@return the document that holds them, as an example of its form} */
  public static DataFile file() {
    return new Resource("calls.json");
  }

  private static final class Loaded {
    static final CallRegister CALLS = CallReader.standard().read(file()).orThrow();
  }

  private record Resource(String resource) implements DataFile {

    @Override
    public String name() {
      return "standard:" + resource;
    }

    @Override
    public InputStream open() throws IOException {
      InputStream in = StandardCalls.class.getResourceAsStream(resource);
      if (in == null) {
        throw new IOException("the resource is missing from the library");
      }
      return in;
    }
  }
}

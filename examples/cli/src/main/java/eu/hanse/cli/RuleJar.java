package eu.hanse.cli;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import eu.hanse.rule.Rule;
import eu.hanse.rule.RuleProvider;
import java.io.Closeable;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.jar.JarFile;

/** A jar, or a directory of classes, that brings rules. Its classes work until it is closed. */
final class RuleJar implements Closeable {

  /** Begins the names of class loaders, by which a stack trace tells whose code failed. */
  private static final String LOADER_NAME = "rules of ";

  private final Path file;
  private final URLClassLoader loader;

  private RuleJar(Path file, URLClassLoader loader) {
    this.file = file;
    this.loader = loader;
  }

  static RuleJar open(Path file) throws UnusableRulesException {
    if (!Files.exists(file)) {
      throw new UnusableRulesException(file, "it does not exist.");
    }
    try {
      if (!Files.isDirectory(file)) {
        new JarFile(file.toFile()).close();
      }
      URL[] places = {file.toUri().toURL()};
      ClassLoader parent = RuleProvider.class.getClassLoader();
      return new RuleJar(file, new URLClassLoader(LOADER_NAME + file, places, parent));
    } catch (IOException e) {
      throw new UnusableRulesException(file, "it is no jar that can be read; " + e.getMessage());
    }
  }

  /** Returns the file whose code failed, if it is code of a rule. */
  static Optional<String> atFault(Throwable e) {
    return Throwables.getCausalChain(e).stream()
        .flatMap(cause -> Arrays.stream(cause.getStackTrace()))
        .map(frame -> Optional.ofNullable(frame.getClassLoaderName()).orElse(""))
        .filter(name -> name.startsWith(LOADER_NAME))
        .map(name -> name.substring(LOADER_NAME.length()))
        .findFirst();
  }

  Path file() {
    return file;
  }

  ClassLoader loader() {
    return loader;
  }

  ImmutableList<Rule> rules() throws UnusableRulesException {
    ImmutableList<Rule> rules;
    try {
      rules =
          ServiceLoader.load(RuleProvider.class, loader).stream()
              .filter(provider -> provider.type().getClassLoader() == loader)
              .flatMap(provider -> provider.get().rules().stream())
              .collect(ImmutableList.toImmutableList());
      // What a rule says of itself is made when it is first asked for, which may fail as well.
      rules.forEach(Rule::info);
    } catch (ServiceConfigurationError e) {
      throw new UnusableRulesException(file, e.getMessage() + cause(e));
    } catch (LinkageError | RuntimeException e) {
      throw new UnusableRulesException(file, Throwables.getRootCause(e).toString());
    }
    if (rules.isEmpty()) {
      throw new UnusableRulesException(
          file,
          "it brings none; name a class that implements eu.hanse.rule.RuleProvider in"
              + " META-INF/services/eu.hanse.rule.RuleProvider.");
    }
    return rules;
  }

  private static String cause(Throwable e) {
    Throwable root = Throwables.getRootCause(e);
    return root == e ? "" : ": " + root;
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}

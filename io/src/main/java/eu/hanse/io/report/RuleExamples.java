package eu.hanse.io.report;

import com.google.common.collect.ImmutableList;
import eu.hanse.rule.RuleCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The example documents of rules: one that a rule complains about, and the same put right.
 *
 * <p>Those of one's own rules lie in the jar of the rules, as {@code
 * META-INF/hanse/examples/CODE/bad.json} and {@code good.json}; a class loader finds them there
 * even if the jar is a named module. Immutable: {@link #plus} returns other examples.
 */
public final class RuleExamples {

  private static final String FOLDER = "/eu/hanse/io/examples/";
  private static final String OWN_FOLDER = "META-INF/hanse/examples/";
  private static final RuleExamples STANDARD = new RuleExamples(ImmutableList.of());

  private final ImmutableList<ClassLoader> loaders;

  private RuleExamples(ImmutableList<ClassLoader> loaders) {
    this.loaders = loaders;
  }

  /** {@return the examples of the standard rules} */
  public static RuleExamples standard() {
    return STANDARD;
  }

  /**
   * {@return these examples and those that a class loader finds}
   *
   * @param loader the class loader, such as {@code MyRules.class.getClassLoader()}; it is asked
   *     each time an example is wanted
   */
  public RuleExamples plus(ClassLoader loader) {
    return new RuleExamples(
        ImmutableList.<ClassLoader>builder().addAll(loaders).add(loader).build());
  }

  /**
   * {@return a document in which the rule finds something, if there is an example of it}
   *
   * @param code the rule's code
   */
  public Optional<String> bad(RuleCode code) {
    return read(code + "/bad.json");
  }

  /**
   * {@return the document put right, if there is an example of the rule}
   *
   * @param code the rule's code
   */
  public Optional<String> good(RuleCode code) {
    return read(code + "/good.json");
  }

  private Optional<String> read(String name) {
    Optional<String> found = text(RuleExamples.class.getResourceAsStream(FOLDER + name));
    for (ClassLoader loader : loaders) {
      found = found.or(() -> text(loader.getResourceAsStream(OWN_FOLDER + name)));
    }
    return found;
  }

  private static Optional<String> text(@Nullable InputStream resource) {
    if (resource == null) {
      return Optional.empty();
    }
    try (resource) {
      return Optional.of(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

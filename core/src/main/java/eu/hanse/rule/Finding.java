package eu.hanse.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.source.ValuePath;
import org.immutables.value.Value;

/** What a rule has to say about a place in the data. */
@Value.Immutable
public abstract sealed class Finding implements WithFinding permits ImmutableFinding {

  Finding() {}

  /**
   * {@return a builder; the rule, the severity, the subject, the path, the message and the advice
   * are required}
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the rule that reports it} */
  public abstract RuleCode rule();

  /** {@return how grave it is} */
  public abstract Severity severity();

  /** {@return the entity it is about} */
  public abstract EntityKey subject();

  /** {@return the place within the entity} */
  public abstract ValuePath path();

  /** {@return what is wrong, in complete English, with the values} */
  public abstract String message();

  /** {@return what to do about it} */
  public abstract String advice();

  /** {@return the values that the message names, by name} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, String> arguments();

  /**
   * {@return the other places that it follows from: the one that contradicts this place, the
   * addends of a sum}
   */
  public abstract ImmutableList<RelatedPlace> related();

  /**
   * {@return what would put it right, if the rule knows: all of it is to be written, or nothing}
   */
  public abstract ImmutableList<Correction> corrections();

  /** {@return severity, rule, place and message, in one line} */
  @Override
  public final String toString() {
    return severity() + "[" + rule() + "] " + subject() + " " + path() + ": " + message();
  }

  /** Builds a {@link Finding}. */
  public static final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}

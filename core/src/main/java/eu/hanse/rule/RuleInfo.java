package eu.hanse.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.catalogue.EntityKind;
import java.util.Optional;
import org.immutables.value.Value;

/** What is to be known about a rule without running it. */
@Value.Immutable
public abstract sealed class RuleInfo implements WithRuleInfo permits ImmutableRuleInfo {

  /** Who finds a code of this area takes the data for incomplete. */
  private static final String AREA_OF_READING = "read";

  RuleInfo() {}

  /**
   * {@return a builder; the code, the severity, at least one subject, the condition, the rationale
   * and the advice are required}
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the stable name; its area is not {@code read}, that of data that cannot be read} */
  public abstract RuleCode code();

  /** {@return how grave a finding is unless a rule set says otherwise} */
  public abstract Severity severity();

  /**
   * {@return the kinds of entities that it judges, and that its findings are about}
   *
   * <p>An {@link EntityRule} is given entities of these kinds only; the survey of a {@link
   * CatalogueRule} sees all entities.
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<EntityKind> subjects();

  @Value.Check
  void check() {
    if (subjects().isEmpty()) {
      throw new IllegalArgumentException(
          "rule " + code() + ": has no subjects; name the kinds of entities that it judges");
    }
    if (code().area().equals(AREA_OF_READING)) {
      throw new IllegalArgumentException(
          "rule "
              + code()
              + ": the codes of the area read are those of data that cannot be read; choose another"
              + " area");
    }
  }

  /**
   * {@return the invalid condition, as one sentence: what is wrong if the rule reports something}
   */
  public abstract String condition();

  /** {@return why that is wrong} */
  public abstract String rationale();

  /** {@return what to do about it} */
  public abstract String advice();

  /** {@return the legal text or call from which the rule comes, where there is one} */
  public abstract Optional<String> legalSource();

  /** {@return codes the rule had before} */
  public abstract ImmutableList<RuleCode> formerCodes();

  /** {@return the version of the library in which the rule appeared} */
  @Value.Default
  public String since() {
    return "0.1.0";
  }

  /**
   * {@return whether the rule concludes from the absence of something}
   *
   * <p>Such a rule does not judge an entity of which a part could not be read: what it misses may
   * be that part.
   */
  @Value.Default
  public boolean concludesFromAbsence() {
    return false;
  }

  /** {@return the code, the severity and the condition, in one line} */
  @Override
  public final String toString() {
    return code() + " (" + severity() + "): " + condition();
  }

  /** Builds a {@link RuleInfo}. */
  public static final class Builder extends ImmutableRuleInfo.Builder {
    Builder() {}
  }
}

package eu.hanse.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.catalogue.EntityKind;
import java.util.Optional;
import org.immutables.value.Value;

/** What is to be known about a rule without running it. */
@Value.Immutable
public abstract sealed class RuleInfo implements WithRuleInfo permits ImmutableRuleInfo {

  /** Areas of codes that are not those of rules: of reading, and of decisions about rules. */
  private static final ImmutableSet<String> RESERVED_AREAS = ImmutableSet.of("read", "suppression");

  RuleInfo() {}

  /**
   * {@return a builder; the code, the severity, at least one subject, the condition, the rationale
   * and the advice are required}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the stable name; its area is neither {@code read}, that of data that cannot be read,
   * nor {@code suppression}, that of decisions to accept what rules report}
   */
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
    if (RESERVED_AREAS.contains(code().area())) {
      throw new IllegalArgumentException(
          "rule "
              + code()
              + ": the area "
              + code().area()
              + " is reserved for codes that are not those of rules; choose another area");
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

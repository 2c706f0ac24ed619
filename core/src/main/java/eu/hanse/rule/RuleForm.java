package eu.hanse.rule;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;

/**
 * The form of what is to be known about a rule: the condition is one sentence, the rationale and
 * the advice are one or more. All standard rules have it, so that reports and explanations read
 * alike; tests of one's own rules can demand it as well.
 */
public final class RuleForm {

  private static final Pattern SENTENCES = Pattern.compile("\\p{Lu}.*[^ ]\\.");
  private static final String END_WITHIN = ". ";

  private RuleForm() {}

  /**
   * {@return what is to be changed, in complete sentences; empty if the form is right}
   *
   * @param rule what is to be known about the rule
   */
  public static ImmutableList<String> faultsOf(RuleInfo rule) {
    ImmutableList.Builder<String> faults = ImmutableList.builder();
    checkSentences("condition", rule.condition(), faults);
    if (rule.condition().contains(END_WITHIN)) {
      faults.add(
          "The condition \""
              + rule.condition()
              + "\" is more than one sentence; move what explains it to the rationale.");
    }
    checkSentences("rationale", rule.rationale(), faults);
    checkSentences("advice", rule.advice(), faults);
    return faults.build();
  }

  private static void checkSentences(
      String name, String text, ImmutableList.Builder<String> faults) {
    if (!SENTENCES.matcher(text).matches()) {
      faults.add(
          "The "
              + name
              + " \""
              + text
              + "\" is no sentence; write it in one line that begins with a capital letter and ends"
              + " with a full stop.");
    }
  }
}

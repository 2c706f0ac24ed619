package eu.hanse.io.report;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;

/** Writes core/RULES.md: every code that a report can hold, with its examples. */
final class RulesReference {

  private static final String HEAD =
      """
      # Rules

      What the standard rules report, and the other codes that a report can hold. `hanse explain`
      lists the same, `hanse explain CODE` tells the same of one. A code never changes its meaning
      and never disappears; a rule that gets another code keeps the former ones.

      An **error** is wrong: the data contradict themselves or a rule that holds without exception.
      A **warning** is probably wrong. An **info** is worth knowing. `hanse.json` beside the data
      switches rules off, changes severities and suppresses what a rule reports about one entity,
      with a reason. Where a rule judges by a call for proposals, the finding names the call and
      its source. The examples are judged as of 2026-01-01.

      <!-- Generated; write it anew with: mvn test -pl core,io -Dhanse.update=true -->

      """;

  private RulesReference() {}

  static String text() {
    StringBuilder text = new StringBuilder(HEAD);
    ImmutableListMultimap<String, CodeEntry> byArea =
        Multimaps.index(CodeBook.standard().entries(), entry -> entry.code().area());
    for (String area : byArea.keySet()) {
      text.append("* [")
          .append(area)
          .append("](#")
          .append(area)
          .append(") (")
          .append(byArea.get(area).size())
          .append(")\n");
    }
    byArea.asMap().forEach((area, entries) -> area(text, area, List.copyOf(entries)));
    return text.toString();
  }

  private static void area(StringBuilder text, String area, List<CodeEntry> entries) {
    text.append("\n## ")
        .append(area)
        .append("\n\n| code | severity | what is wrong |\n| --- | --- | --- |\n");
    for (CodeEntry entry : entries) {
      text.append("| [`")
          .append(entry.code())
          .append("`](#")
          .append(entry.code().value().replace(".", ""))
          .append(") | ")
          .append(entry.severity())
          .append(" | ")
          .append(entry.condition())
          .append(" |\n");
    }
    entries.forEach(entry -> page(text, entry));
  }

  private static void page(StringBuilder text, CodeEntry entry) {
    text.append("\n### ").append(entry.code()).append("\n\n");
    List<String> facts = new ArrayList<>();
    facts.add("**" + entry.severity() + "**");
    if (!entry.subjects().isEmpty()) {
      facts.add("judges: " + Joiner.on(", ").join(entry.subjects()));
    }
    facts.add("since " + entry.since());
    if (!entry.formerCodes().isEmpty()) {
      facts.add("formerly " + Joiner.on(", ").join(entry.formerCodes()));
    }
    text.append(Joiner.on(" · ").join(facts)).append("\n\n").append(entry.condition()).append('\n');
    entry.rationale().ifPresent(why -> text.append("\n*Why:* ").append(why).append('\n'));
    text.append("\n*What to do:* ").append(entry.advice()).append('\n');
    entry
        .legalSource()
        .ifPresent(source -> text.append("\n*Source:* ").append(source).append('\n'));
    example(text, "Wrong", RuleExamples.standard().bad(entry.code()).orElse(""));
    example(text, "Right", RuleExamples.standard().good(entry.code()).orElse(""));
  }

  private static void example(StringBuilder text, String title, String document) {
    if (!document.isEmpty()) {
      text.append("\n<details><summary>")
          .append(title)
          .append("</summary>\n\n```json\n")
          .append(document)
          .append("```\n\n</details>\n");
    }
  }
}

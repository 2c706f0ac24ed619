package eu.hanse.rule.standard;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.id.ProgrammeId;
import eu.hanse.programme.Programme;
import eu.hanse.rule.CatalogueRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.rule.Survey;
import eu.hanse.source.ValuePath;
import eu.hanse.text.Spelling;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reports programmes of the same acronym and edition. */
final class ProgrammeAcronymTwice implements CatalogueRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("programme.acronym-twice"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.PROGRAMME)
          .condition("Two programmes have the same acronym and the same edition.")
          .rationale(
              "An acronym and its edition name one programme; two ids for it split its cities and"
                  + " meetings. Upper and lower case do not count.")
          .advice("Merge the two if they are one programme; otherwise give each its edition.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** What names a programme, in one spelling. */
  private record Title(String acronym, Optional<String> edition) {}

  @Override
  public Survey survey(RuleContext context) {
    return new Acronyms();
  }

  /** Collects the programmes that share acronym and edition. */
  private static final class Acronyms implements Survey {

    private final ListMultimap<Title, ProgrammeId> programmes =
        MultimapBuilder.hashKeys().arrayListValues(1).build();

    @Override
    public void see(Programme programme) {
      programme
          .acronym()
          .map(acronym -> new Title(Spelling.key(acronym), programme.edition().map(Spelling::key)))
          .ifPresent(title -> programmes.put(title, programme.id()));
    }

    @Override
    public void conclude(Findings findings) {
      for (Title title : programmes.keySet()) {
        if (programmes.get(title).size() > 1) {
          SortedSet<ProgrammeId> ids = new TreeSet<>(programmes.get(title));
          ids.stream().skip(1).forEach(id -> report(title, ids.first(), id, findings));
        }
      }
    }

    private static void report(
        Title title, ProgrammeId first, ProgrammeId second, Findings findings) {
      ValuePath path = ValuePath.of("acronym");
      findings
          .at(EntityKey.of(second), path)
          .with("acronym", title.acronym().toUpperCase(Locale.ROOT))
          .with("edition", title.edition().map(e -> "edition " + e).orElse("no edition"))
          .with("first", first)
          .with("second", second)
          .related(EntityKey.of(first), path, "the same acronym")
          .say("The programmes {first} and {second} share the acronym {acronym}, {edition}.");
    }
  }
}

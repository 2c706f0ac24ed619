package eu.hanse.io.shape;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multiset;
import com.google.common.collect.Ordering;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.io.configuration.Baseline;
import eu.hanse.io.configuration.Configuration;
import eu.hanse.io.configuration.KnownProblem;
import eu.hanse.io.configuration.RuleDecision;
import eu.hanse.io.configuration.Suppression;
import eu.hanse.rule.RuleCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The JSON forms of the configuration and the baseline. */
public final class ConfigurationShapes {

  private static final String CONFIGURATION_VERSION = "hanse-configuration/1";
  private static final String BASELINE_VERSION = "hanse-baseline/1";
  private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*";

  private ConfigurationShapes() {}

  private static final TextCodec<RuleCode> RULE_CODE =
      Codecs.text(
          "rule code",
          "The code of a rule.",
          "^" + CODE + "$",
          "meeting.no-participants",
          RuleCode::of,
          RuleCode::value);

  private static final TextCodec<EntityKey> ENTITY =
      Codecs.text(
          "entity",
          "The kind of an entity, a colon and its id.",
          "^(source|organisation|city|programme):[a-z0-9]+(-[a-z0-9]+)*$",
          "programme:innovato-r",
          EntityKey::parse,
          EntityKey::toString);

  private static final String CALLS_FILE_FORM = "^(?!/)[^\\\\:*?\"<>|\\u0000-\\u001f]+\\.json$";

  private static final TextCodec<String> CALLS_FILE =
      Codecs.text(
          "file of calls",
          "A path relative to the configuration, with slashes, that ends with `.json`.",
          CALLS_FILE_FORM,
          "hanse-calls.json",
          ConfigurationShapes::parseCallsFile,
          file -> file);

  private static final TextCodec<LocalDate> DAY =
      Codecs.text(
          "day",
          "A day that exists (ISO 8601).",
          "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
          "2026-12-31",
          ConfigurationShapes::parseDay,
          LocalDate::toString);

  private static final ChoiceCodec<RuleDecision> DECISION =
      new ChoiceCodec<>("rule decision", RuleDecision.class);

  private static final class SuppressionDraft {
    @Nullable RuleCode rule;
    @Nullable EntityKey subject;
    String reason = "";
    Optional<LocalDate> until = Optional.empty();

    Suppression build() {
      if (rule == null || subject == null) {
        throw new IllegalStateException("a suppression needs a rule and a subject");
      }
      return new Suppression(rule, subject, reason, until);
    }
  }

  /** The form of a suppression. */
  static final Shape<Suppression, ?> SUPPRESSION =
      Shape.of(
              "suppression",
              Suppression.class,
              "A decision to accept what a rule reports about an entity.",
              SuppressionDraft::new,
              SuppressionDraft::build)
          .required(
              "rule", RULE_CODE, Suppression::rule, (draft, rule) -> draft.rule = rule, "The rule.")
          .required(
              "subject",
              ENTITY,
              Suppression::subject,
              (draft, subject) -> draft.subject = subject,
              "The entity.")
          .required(
              "reason",
              Codecs.TEXT,
              Suppression::reason,
              (draft, reason) -> draft.reason = reason,
              "Why, for others to review.")
          .optional(
              "until",
              DAY,
              Suppression::until,
              (draft, until) -> draft.until = Optional.of(until),
              "The last day on which that holds.")
          .identifiedBy(it -> it.rule() + " " + it.subject())
          .build();

  private static final class ConfigurationDraft {
    private final Map<String, RuleDecision> rules = new TreeMap<>();
    private final List<String> calls = new ArrayList<>();
    private final List<Suppression> suppressions = new ArrayList<>();

    Configuration build() {
      return new Configuration(
          ImmutableSortedMap.copyOf(rules, Ordering.natural()),
          ImmutableList.copyOf(calls),
          ImmutableList.copyOf(suppressions));
    }
  }

  /** The form of a configuration. */
  public static final Shape<Configuration, ?> CONFIGURATION =
      Shape.of(
              "configuration",
              Configuration.class,
              "What people decide about the validation of their data.",
              ConfigurationDraft::new,
              ConfigurationDraft::build)
          .optional(
              DocumentLists.SCHEMA,
              Codecs.TEXT,
              configuration -> Optional.empty(),
              (draft, schema) -> {},
              "The address of the JSON Schema, for editors.")
          .required(
              DocumentLists.FORMAT,
              new FormatCodec(
                  "format version of configurations",
                  CONFIGURATION_VERSION,
                  "a configuration",
                  "Data stand in files of their own, whose names are not hanse.json."),
              configuration -> CONFIGURATION_VERSION,
              (draft, version) -> {},
              "The version of the format.")
          .map(
              "rules",
              new KeyForm("rule code", Pattern.compile(CODE), "meeting.host-rotation"),
              DECISION,
              Configuration::rules,
              (draft, rule, decision) -> draft.rules.put(rule, decision),
              "What is decided about rules, by their codes.")
          .list(
              "calls",
              CALLS_FILE,
              Configuration::calls,
              (draft, file) -> draft.calls.add(file),
              "Files with calls of one's own, relative to this file.")
          .list(
              "suppressions",
              SUPPRESSION,
              Configuration::suppressions,
              (draft, suppression) -> draft.suppressions.add(suppression),
              "What is accepted as it is.")
          .build();

  private static final String PLACE_FORM = "^(source|organisation|city|programme):[^ ]+( /.*)?$";

  private static final TextCodec<String> PLACE =
      Codecs.text(
          "place",
          "An entity, and then, if need be, a space and the path in which elements are named by"
              + " their ids.",
          PLACE_FORM,
          "programme:innovato-r /participations/turin lead-partner/city",
          ConfigurationShapes::parsePlace,
          place -> place);

  /** The problems of a baseline that have one code. */
  record Places(RuleCode code, ImmutableList<String> places) {}

  private static final class PlacesDraft {
    private @Nullable RuleCode code;
    private final ImmutableList.Builder<String> places = ImmutableList.builder();

    Places build() {
      if (code == null) {
        throw new IllegalStateException("known problems need a code");
      }
      return new Places(code, places.build());
    }
  }

  /** The form of the problems of a baseline that have one code. */
  static final Shape<Places, ?> PLACES =
      Shape.of(
              "known problems",
              Places.class,
              "The problems of a baseline that have one code.",
              PlacesDraft::new,
              PlacesDraft::build)
          .required(
              "code", RULE_CODE, Places::code, (draft, code) -> draft.code = code, "The code.")
          .list(
              "places",
              PLACE,
              Places::places,
              (draft, place) -> draft.places.add(place),
              "Where they are: entities, and paths in which elements are named by their ids.")
          .identifiedBy(places -> places.code().value())
          .build();

  private static final class BaselineDraft {
    private final Multiset<KnownProblem> problems = HashMultiset.create();

    void add(Places known) {
      known.places().forEach(place -> problems.add(KnownProblem.of(known.code(), place)));
    }
  }

  /** The form of a baseline. */
  public static final Shape<Baseline, ?> BASELINE =
      Shape.of(
              "baseline",
              Baseline.class,
              "The problems that data had on some day.",
              BaselineDraft::new,
              draft -> Baseline.of(draft.problems))
          .required(
              DocumentLists.FORMAT,
              new FormatCodec(
                  "format version of baselines",
                  BASELINE_VERSION,
                  "a baseline",
                  "Data stand in files of their own, whose names do not begin with hanse-."),
              baseline -> BASELINE_VERSION,
              (draft, version) -> {},
              "The version of the format.")
          .list(
              "problems",
              PLACES,
              ConfigurationShapes::places,
              BaselineDraft::add,
              "The problems, by their codes.")
          .build();

  private static String parseCallsFile(String text) {
    if (!text.matches(CALLS_FILE_FORM)) {
      throw new IllegalArgumentException(
          "file "
              + JsonText.quote(text)
              + ": expected a path relative to the configuration, with slashes, that ends with"
              + " .json");
    }
    return text;
  }

  private static String parsePlace(String text) {
    if (!text.matches(PLACE_FORM)) {
      throw new IllegalArgumentException(
          "place " + JsonText.quote(text) + ": expected one such as city:turin /population");
    }
    return text;
  }

  private static LocalDate parseDay(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "day " + JsonText.quote(text) + ": expected a day that exists, such as 2026-12-31", e);
    }
  }

  private static ImmutableList<Places> places(Baseline baseline) {
    Map<RuleCode, ImmutableList.Builder<String>> places = new TreeMap<>();
    for (KnownProblem known : baseline.problems()) {
      places.computeIfAbsent(known.code(), code -> ImmutableList.builder()).add(known.place());
    }
    return places.entrySet().stream()
        .map(entry -> new Places(entry.getKey(), entry.getValue().build()))
        .collect(ImmutableList.toImmutableList());
  }
}

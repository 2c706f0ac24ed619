package eu.hanse.io.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.DataObserver;
import eu.hanse.io.DataReport;
import eu.hanse.io.DataValidator;
import eu.hanse.io.ReportLimits;
import eu.hanse.io.problem.ConfigurationProblem;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadProblem;
import eu.hanse.rule.Rule;
import eu.hanse.validation.RuleSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** One run over the data; what is found is dealt out to files and areas. */
final class CheckRun implements DataObserver {

  private static final String READ = ReadProblem.FILE.code().area();

  /** An id that stands twice is found while reading, whatever the rules. */
  private static final String ID = "id";

  private static final String SUPPRESSION = ConfigurationProblem.UNUSED.code().area();

  private static final Comparator<String> READING_FIRST =
      Comparator.comparing((String area) -> !area.equals(READ))
          .thenComparing(Comparator.naturalOrder());

  /** All problems are observed; a list of them would only take memory. */
  private static final ReportLimits NOTHING_LISTED = new ReportLimits(0, 0);

  private final CheckSettings settings;
  private final Decisions decisions;
  private final DataFiles data;
  private final DataFiles files;
  private final FileNames names;
  private final Map<String, FileTally> tallies = new TreeMap<>();

  private CheckRun(CheckSettings settings, Decisions decisions, DataFiles data) {
    this.settings = settings;
    this.decisions = decisions;
    this.data = data;
    this.files = data.plus(decisions.files());
    this.names = new FileNames(settings.paths(), files);
  }

  static CheckRun of(CheckSettings settings) {
    return new CheckRun(
        settings,
        Decisions.read(settings),
        DataFiles.in(settings.paths()).referringTo(settings.others()));
  }

  @Override
  public void entity(String file, EntityKey entity) {
    tally(file).add(entity.kind());
  }

  @Override
  public void problem(Problem problem) {
    tally(problem.position().file()).add(problem);
  }

  private FileTally tally(String file) {
    return tallies.computeIfAbsent(file, it -> new FileTally());
  }

  ImmutableList<DataCheck> checks(LocalDate day) {
    decisions
        .applyTo(DataValidator.of(settings.rules()))
        .withLimits(NOTHING_LISTED)
        .validate(day, data, this);
    decisions.problems().forEach(this::problem);
    ImmutableList.Builder<DataCheck> checks = ImmutableList.builder();
    areas().forEach((file, areas) -> areas.forEach(area -> checks.add(check(file, area))));
    return checks.build();
  }

  /** {@return the areas to check, by file: what has none in the end is there to be referred to} */
  private Map<String, SortedSet<String>> areas() {
    Map<String, SortedSet<String>> areas = new LinkedHashMap<>();
    tallies.keySet().stream()
        .filter(file -> !names.isFile(file))
        .forEach(file -> areasOf(areas, file));
    decisions.configurationName().ifPresent(file -> areasOf(areas, file).add(READ));
    decisions.configurationName().ifPresent(file -> areasOf(areas, file).add(SUPPRESSION));
    decisions.baselineName().ifPresent(file -> areasOf(areas, file).add(READ));
    ImmutableSetMultimap<EntityKind, String> byKind = byKind(decisions.applyTo(settings.rules()));
    for (DataFile file : data.files()) {
      if (!data.context().contains(file.name())) {
        SortedSet<String> ofFile = areasOf(areas, file.name());
        ofFile.add(READ);
        ofFile.add(ID);
        tally(file.name()).kinds().forEach(kind -> ofFile.addAll(byKind.get(kind)));
      }
    }
    tallies.forEach((file, tally) -> areasOf(areas, file).addAll(tally.faultyAreas()));
    return areas;
  }

  private static SortedSet<String> areasOf(Map<String, SortedSet<String>> areas, String file) {
    return areas.computeIfAbsent(file, it -> new TreeSet<>(READING_FIRST));
  }

  private static ImmutableSetMultimap<EntityKind, String> byKind(RuleSet rules) {
    ImmutableSetMultimap.Builder<EntityKind, String> areas = ImmutableSetMultimap.builder();
    for (Rule rule : rules.rules()) {
      rule.info().subjects().forEach(kind -> areas.put(kind, rule.info().code().area()));
    }
    return areas.build();
  }

  private DataCheck check(String file, String area) {
    DataReport report = tally(file).report(file, area, names.isFile(file) ? 1 : 0);
    Optional<Problem> first =
        report.problems().stream()
            .filter(problem -> problem.severity().isAtLeast(settings.failingFrom()))
            .findFirst();
    return new DataCheck(
        names.inDirectory(file) + ": " + area,
        file,
        area,
        names.source(file, first),
        report,
        settings.failingFrom(),
        files);
  }
}

package eu.hanse.benchmarks.result;

import eu.hanse.benchmarks.data.DataSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the tables of all that was measured, as Markdown. */
public final class ResultPage {

  private static final List<Section> TIMES =
      List.of(
          Section.READING,
          Section.FILE,
          Section.DOCUMENTS,
          Section.LINES,
          Section.CATALOGUE,
          Section.GRAPH,
          Section.NETWORK);

  private final List<Result> results;
  private final Path data;

  ResultPage(List<Result> results, Path data) {
    this.results = results;
    this.data = data;
  }

  /**
   * Prints the page.
   *
   * @param arguments the directory of results, the directory of data, what was measured, such as a
   *     commit, and the load of the machine before
   * @throws IOException if they cannot be read
   */
  public static void main(String... arguments) throws IOException {
    Path directory = Path.of(arguments[0]);
    System.out.printf("Measured on %s, %s.%n%n", LocalDate.now(ZoneOffset.UTC), arguments[2]);
    System.out.println(Machine.markdown(arguments[3]));
    System.out.print(new ResultPage(ResultFiles.in(directory), Path.of(arguments[1])).markdown());
    Path started = directory.resolve("start-times.txt");
    if (Files.exists(started)) {
      System.out.printf(
          "%n### Start of the command line%n%n```text%n%s```%n",
          Files.readString(started, StandardCharsets.UTF_8));
    }
    Path missing = directory.resolve("missing.txt");
    if (Files.exists(missing)) {
      System.out.printf("%n%s", Files.readString(missing, StandardCharsets.UTF_8));
    }
  }

  String markdown() throws IOException {
    StringBuilder page = new StringBuilder();
    for (Section section : TIMES) {
      for (DataSize size : DataSize.values()) {
        List<Result> part = part(section, size);
        if (!part.isEmpty()) {
          heading(page, section);
          page.append(new TimeTable(section, size, Files.size(size.in(data)), part).markdown())
              .append('\n');
        }
      }
    }
    for (DataSize size : DataSize.values()) {
      List<Result> part = part(Section.MEMORY, size);
      if (!part.isEmpty()) {
        heading(page, Section.MEMORY);
        page.append(new MemoryTable(Section.MEMORY, size, part).markdown()).append('\n');
      }
    }
    return page.toString();
  }

  private static void heading(StringBuilder page, Section section) {
    String heading = "### " + section.title() + "\n\n";
    if (page.indexOf(heading) < 0) {
      page.append(heading);
    }
  }

  private List<Result> part(Section section, DataSize size) {
    Stream<Result> all = results.stream().filter(it -> it.size().equals(size.toString()));
    return all.filter(it -> section.rows().containsKey(it.benchmark()))
        .collect(Collectors.toList());
  }
}

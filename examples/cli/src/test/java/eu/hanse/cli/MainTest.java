package eu.hanse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class MainTest {

  @Test
  void showsItsHelpIfNoCommandIsGiven() {
    Run run = Run.of();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Usage: hanse").contains("validate").contains("explain");
  }

  @Test
  void tellsItsVersion() {
    Run run = Run.of("--version");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).matches("hanse \\d+\\.\\d+\\.\\d+\\S*\\R");
  }

  @ParameterizedTest
  @ValueSource(strings = {"validate", "show", "export", "explain", "format", "fix", "schema"})
  void hasAManualOfEachCommand(String command) {
    Run run = Run.of(command, "--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("Usage: hanse " + command)
        .contains("Exit codes:")
        .contains("Example");
    assertThat(Run.of("help", command).out()).isEqualTo(run.out());
  }

  @Test
  void suggestsACommand() {
    Run run = Run.of("validat", ".");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Did you mean: hanse validate");
  }

  @Test
  void generatesCompletionForShells() {
    Run run = Run.of("generate-completion");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("complete -F").contains("--fail-on");
  }

  @Test
  void printsTheSchema() {
    Run run = Run.of("schema");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("{").endsWith("}\n").contains("a catalogue document");
    assertThat(Run.of("schema", "configuration").out()).contains("the form of configurations");
    assertThat(Run.of("schema", "calls").out()).contains("the form of calls");
    assertThat(Run.of("schema", "report").out()).contains("hanse-report/1");
    assertThat(Run.of("schema", "city").err())
        .contains("expected one of [data, calls, configuration, report] but was 'city'");
  }

  @Test
  void reportsAFaultOfItsOwnInOneLine() {
    Run run = faulty("fault");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).startsWith("hanse: internal error: ").contains("please report");
  }

  @Test
  void tellsWhereItsFaultIsOnRequest() {
    assertThat(faulty("--stacktrace", "fault").err()).contains("\tat eu.hanse.cli.");
    assertThat(faulty("fault", "--stacktrace").err()).contains("\tat eu.hanse.cli.");
  }

  private static Run faulty(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    PrintWriter errPrinter = new PrintWriter(err);
    CommandLine commandLine = Main.commandLine(new PrintWriter(out), errPrinter);
    commandLine.addSubcommand(new Faulty());
    commandLine.setErr(errPrinter); // for the command added as well
    commandLine.setExecutionExceptionHandler(new InternalErrors());
    int exitCode = commandLine.execute(arguments);
    return new Run(exitCode, out.toString(), err.toString());
  }

  /** A command with a fault. */
  @Command(name = "fault")
  private static final class Faulty implements Callable<Integer> {
    @Override
    public Integer call() {
      throw new IllegalStateException("this cannot happen");
    }
  }
}

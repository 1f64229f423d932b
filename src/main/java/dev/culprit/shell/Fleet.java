package dev.culprit.shell;

import dev.culprit.fleet.Engine;
import dev.culprit.fleet.FleetOptions;
import dev.culprit.fleet.LocalRun;
import dev.culprit.fleet.machines.LocalFiles;
import dev.culprit.fleet.machines.Machine;
import dev.culprit.fleet.machines.MachinePattern;
import dev.culprit.fleet.machines.Machines;
import dev.culprit.fleet.rows.Journal;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.ExitStatus;

/** {@code culprit fleet}: one diagnosis for each of many machines, and what they have in common. */
final class Fleet extends ShellCommand {
  static final Option MACHINES = Option.taking("machines", "PATTERN", Proposals.NONE);
  static final Option ANSWERS =
      Option.taking("answers", "[GROUP:]QUESTION=CHOICE,...", Diagnose.ANSWERS.proposals());
  static final Option FORMAT =
      Option.oneOf("format", List.of("text", "markdown", "html")).withLetter('f');
  static final Option ROWS = Option.taking("rows", "FILE", Proposals.FILES);
  static final Option RESUME = Option.flag("resume");
  static final Option THREADS = Option.taking("threads", "NUMBER", Proposals.NONE);

  private volatile boolean interrupted;

  Fleet(Surroundings surroundings) {
    super(
        Declaration.of(
            "fleet",
            Group.TROUBLESHOOTING,
            Arguments.some("PATH...", Proposals.FILES),
            MACHINES,
            ANSWERS,
            Diagnose.ANSWERS_FILE,
            Diagnose.ALL_RUNS,
            Diagnose.SINCE,
            Diagnose.UNTIL,
            Diagnose.ENCODING,
            ROWS,
            RESUME,
            THREADS,
            FORMAT,
            Diagnose.OUTPUT,
            Masking.NO_REDACT,
            Masking.MAP),
        surroundings);
  }

  @Override
  ExitStatus run(Invocation invocation, Surroundings here) {
    interrupted = false;
    Optional<MachinePattern> pattern = pattern(invocation, here);
    int threads = threads(invocation, here);
    FleetReportFiles report = FleetReportFiles.of(invocation, here.phrases());
    Masking masking = Masking.of(invocation, here);
    FleetRows rows = FleetRows.of(invocation, here);
    TimeSpan span = TimeSpan.of(invocation, Clock.systemUTC(), here.phrases());
    Workspace workspace = here.workspace();
    FleetOptions options =
        new FleetOptions(
            here.settings().product().orElse(""),
            span.since(),
            span.until(),
            invocation.value(Diagnose.ENCODING).orElse(""),
            invocation.has(Diagnose.ALL_RUNS),
            new FleetAnswers(invocation, here, workspace.knowledge()).all());
    LocalFiles files = new LocalFiles();
    Machines found = new Machines(pattern, Engine.usualNames(workspace.knowledge()));
    files.list(invocation.arguments().stream().map(FileNames::expand).toList(), found);
    here.tell(files.problems());
    List<Machine> machines = found.all();
    if (machines.isEmpty()) {
      throw CommandFailure.usage(here.say("fleet.no-machine"), "", here.say("fleet.name-machines"));
    }
    Engine engine =
        new Engine(workspace.knowledge(), workspace.inference(), masking.rules(), options);
    try (Journal journal = rows.open(options, workspace.versions(), invocation.has(RESUME))) {
      diagnose(engine, files, journal, machines, threads, here);
      if (interrupted) {
        here.mention(here.say("fleet.interrupted", journal.size(), machines.size()));
        return Status.INTERRUPTED;
      }
      rows.write(journal);
      report.write(journal, workspace, masking, here);
      rows.forget();
    } catch (IOException e) {
      throw rows.unwritable(e);
    }
    return files.problems().isEmpty() ? Status.DONE : Status.WRONG_USAGE;
  }

  private void diagnose(
      Engine engine,
      LocalFiles files,
      Journal journal,
      List<Machine> machines,
      int threads,
      Surroundings here)
      throws IOException {
    FleetProgressLine progress = new FleetProgressLine(here);
    try (Interrupt interrupt = Interrupt.does(() -> interrupted = true)) {
      new LocalRun(engine, files, journal, threads, () -> interrupted, progress::show)
          .diagnose(machines);
    } finally {
      progress.clear();
    }
  }

  private static Optional<MachinePattern> pattern(Invocation invocation, Surroundings here) {
    Optional<String> written = invocation.value(MACHINES);
    Optional<MachinePattern> pattern = written.flatMap(MachinePattern::of);
    if (written.isPresent() && pattern.isEmpty()) {
      throw CommandFailure.usage(
          here.say("usage.wrong-value", MACHINES.typed(), written.get()),
          "",
          here.say("fleet.pattern"));
    }
    return pattern;
  }

  private static int threads(Invocation invocation, Surroundings here) {
    Optional<String> written = invocation.value(THREADS);
    if (written.isEmpty()) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (!written.get().matches("[1-9]\\d{0,3}")) {
      throw CommandFailure.usage(
          here.say("usage.wrong-value", THREADS.typed(), written.get()),
          "",
          here.say("fleet.threads"));
    }
    return Integer.parseInt(written.get());
  }
}

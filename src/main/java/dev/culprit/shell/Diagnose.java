package dev.culprit.shell;

import dev.culprit.evidence.Observation;
import dev.culprit.log.LogInputs;
import dev.culprit.text.Problem;
import java.time.Clock;
import java.util.List;
import org.springframework.shell.core.command.ExitStatus;

/** {@code culprit diagnose}: from logs to causes, asking what only a person can know. */
final class Diagnose extends ShellCommand {
  static final Option ANSWERS =
      Option.taking(
          "answers",
          "QUESTION=CHOICE,...",
          (begun, knowledge) -> AnswerList.proposals(begun, knowledge.get()));
  static final Option ANSWERS_FILE = Option.taking("answers-file", "FILE", Proposals.FILES);
  static final Option NO_QUESTIONS = Option.flag("no-questions");
  static final Option ALL_RUNS = Option.flag("all-runs");
  static final Option SINCE = Option.taking("since", "TIME", Proposals.NONE);
  static final Option UNTIL = Option.taking("until", "TIME", Proposals.NONE);
  static final Option ENCODING = Option.oneOf("encoding", LogInputs.encodings());
  static final Option FORMAT =
      Option.oneOf("format", List.of("text", "markdown", "html", "json")).withLetter('f');
  static final Option OUTPUT = Option.taking("output", "FILE", Proposals.FILES).withLetter('o');
  static final Option SAVE = Option.taking("save", "FILE", Proposals.FILES);

  Diagnose(Surroundings surroundings) {
    super(
        Declaration.of(
            "diagnose",
            Group.TROUBLESHOOTING,
            Arguments.any("[FILE|FOLDER|ARCHIVE|-]...", Proposals.FILES),
            ANSWERS,
            ANSWERS_FILE,
            NO_QUESTIONS,
            ALL_RUNS,
            SINCE,
            UNTIL,
            ENCODING,
            FORMAT,
            OUTPUT,
            SAVE,
            Masking.NO_REDACT,
            Masking.MAP),
        surroundings);
  }

  @Override
  ExitStatus run(Invocation invocation, Surroundings here) {
    TimeSpan span = TimeSpan.of(invocation, Clock.systemUTC(), here.phrases());
    Workspace workspace = here.workspace();
    Investigation investigation = new Investigation(here, invocation, workspace);
    if (invocation.arguments().isEmpty()) {
      return withoutLog(investigation, here);
    }
    Scan scan = new Scan(here, workspace);
    Observation observation = scan.of(invocation.arguments(), span, invocation.value(ENCODING));
    here.tell(observation.problems());
    if (scan.wasInterrupted()) {
      here.mention(here.say("diagnose.interrupted"));
    }
    if (observation.files().isEmpty()) {
      return scan.wasInterrupted() ? Status.INTERRUPTED : Status.WRONG_USAGE;
    }
    Given given = Given.of(observation, invocation.has(ALL_RUNS));
    ExitStatus status = investigation.conclude(given);
    if (scan.wasInterrupted()) {
      return Status.INTERRUPTED;
    }
    boolean incomplete = observation.problems().stream().anyMatch(Problem::isError);
    return incomplete ? Status.WRONG_USAGE : status;
  }

  private static ExitStatus withoutLog(Investigation investigation, Surroundings here) {
    if (!investigation.mayAsk()) {
      throw CommandFailure.usage(
          here.say("diagnose.nothing-named"), "", here.say("diagnose.name-a-log"));
    }
    return new ErrorPicker(here, here.workspace().knowledge())
        .pick()
        .map(investigation::conclude)
        .orElse(Status.NOTHING_FOUND);
  }
}

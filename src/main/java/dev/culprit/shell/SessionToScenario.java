package dev.culprit.shell;

import dev.culprit.interview.Journal;
import dev.culprit.interview.session.SavedSession;
import dev.culprit.interview.session.ScenarioText;
import java.util.Optional;
import org.springframework.shell.core.command.ExitStatus;

/** {@code culprit session to-scenario}: turns a session into a test of the knowledge. */
final class SessionToScenario extends ShellCommand {
  private static final Option NAME = Option.taking("name", "SENTENCE", Proposals.NONE);

  SessionToScenario(Surroundings surroundings) {
    super(
        Declaration.of(
            "session to-scenario",
            Group.KNOWLEDGE,
            new Arguments("[SESSION|FILE]", 0, 1, Proposals.FILES),
            NAME,
            Diagnose.OUTPUT),
        surroundings);
  }

  @Override
  ExitStatus run(Invocation invocation, Surroundings here) {
    SavedSession saved = KeptSessions.named(invocation.arguments(), here);
    Workspace workspace = here.workspace();
    Given all = Given.of(saved.head().observation(), saved.head().allRuns());
    Given given =
        new Given(
            all.observation(),
            all.allRuns(),
            saved.evidence(workspace.knowledge()),
            all.overcome(),
            Optional.empty());
    Inquiry inquiry =
        new Inquiry(given, here, workspace, Discretion.of(here), Journal.NONE, saved.acts());
    String name = invocation.value(NAME).orElseGet(() -> here.say("scenario.name"));
    Output.of(invocation)
        .write(here, out -> out.append(ScenarioText.of(inquiry.interview(), name)));
    return Status.DONE;
  }
}

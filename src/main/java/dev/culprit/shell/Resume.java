package dev.culprit.shell;

import dev.culprit.evidence.Evidence;
import dev.culprit.interview.Act;
import dev.culprit.interview.session.Fingerprints;
import dev.culprit.interview.session.Input;
import dev.culprit.interview.session.SavedSession;
import dev.culprit.interview.session.SessionFile;
import dev.culprit.text.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.ExitStatus;

/** {@code culprit resume}: goes on with a session where it was left. */
final class Resume extends ShellCommand {

  Resume(Surroundings surroundings) {
    super(
        Declaration.of(
            "resume",
            Group.TROUBLESHOOTING,
            new Arguments("[SESSION|FILE]", 0, 1, Proposals.FILES),
            Diagnose.NO_QUESTIONS,
            Diagnose.FORMAT,
            Diagnose.OUTPUT,
            Diagnose.SAVE,
            Masking.NO_REDACT,
            Masking.MAP),
        surroundings);
  }

  @Override
  ExitStatus run(Invocation invocation, Surroundings here) {
    SavedSession saved = KeptSessions.named(invocation.arguments(), here);
    Workspace workspace = here.workspace();
    tellChanges(saved, here);
    List<Act> acts = new ArrayList<>(saved.acts());
    acts.removeAll(saved.strangeTo(workspace.knowledge()));
    Given all = Given.of(saved.head().observation(), saved.head().allRuns());
    Evidence known = saved.evidence(workspace.knowledge());
    Given given =
        new Given(all.observation(), all.allRuns(), known, all.overcome(), Optional.empty());
    try (SessionKeeping session =
        SessionKeeping.resume(SessionFile.resume(saved, Instant::now), here)) {
      return new Investigation(here, invocation, workspace).resume(given, acts, session);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whoever goes on under other circumstances is told, and goes on all the same. */
  private static void tellChanges(SavedSession saved, Surroundings here) {
    for (Input input : saved.changedInputs()) {
      here.mention(
          here.say("resume.input-changed", Place.shown(input.path(), here.settings().language())));
    }
    tell("resume.knowledge-changed", here.settings().knowledge(), saved.head().knowledge(), here);
    tell("resume.rules-changed", here.settings().rules(), saved.head().rules(), here);
    for (Act act : saved.strangeTo(here.workspace().knowledge())) {
      here.mention(here.say("resume.act-dropped", SessionWords.of(act)));
    }
  }

  private static void tell(
      String key, List<Path> folders, Fingerprints earlier, Surroundings here) {
    Fingerprints.Changes changes = Fingerprints.of(folders).since(earlier);
    if (!changes.isEmpty()) {
      List<String> files = new ArrayList<>(changes.changed());
      changes.added().forEach(file -> files.add("+" + file));
      changes.removed().forEach(file -> files.add("-" + file));
      here.mention(here.say(key, String.join(", ", files)));
    }
  }
}

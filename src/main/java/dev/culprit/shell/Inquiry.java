package dev.culprit.shell;

import dev.culprit.diagnosis.Findings;
import dev.culprit.evidence.Evidence;
import dev.culprit.interview.Act;
import dev.culprit.interview.Interview;
import dev.culprit.interview.Journal;
import dev.culprit.report.Diagnosed;
import dev.culprit.report.DialogueReport;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** An interview, what it is about, and how both are told. */
record Inquiry(Surroundings here, Workspace workspace, Given given, Interview interview) {

  /**
   * @param journal is told of every act
   * @param acts that were taken before
   */
  static Inquiry about(
      Given given, Surroundings here, Workspace workspace, Journal journal, List<Act> acts) {
    Function<Evidence, Findings> inference =
        evidence -> workspace.inference().infer(workspace.knowledge(), evidence);
    return new Inquiry(
        here,
        workspace,
        given,
        Interview.resumed(workspace.knowledge(), given.evidence(), inference, journal, acts));
  }

  /** Everything as it stands now. */
  Diagnosed diagnosed() {
    return new Diagnosed(
        Instant.now(),
        workspace.versions(),
        interview.base(),
        given.observation(),
        given.overcome(),
        interview.findings(),
        interview.steps(),
        workspace.ruleSentences());
  }

  /** What a dialogue says as things stand now. */
  DialogueReport words() {
    return DialogueReport.of(diagnosed(), here.settings().language(), here.style());
  }
}

package dev.culprit.shell;

import dev.culprit.diagnosis.Findings;
import dev.culprit.evidence.Evidence;
import dev.culprit.interview.Act;
import dev.culprit.interview.Explanation;
import dev.culprit.interview.Interview;
import dev.culprit.interview.Journal;
import dev.culprit.report.Diagnosed;
import dev.culprit.report.DialogueReport;
import dev.culprit.report.Redaction;
import dev.culprit.report.redaction.Pseudonyms;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** An interview, what it is about, and how both are told. */
final class Inquiry {
  private final Given given;
  private final Surroundings here;
  private final Interview interview;
  private final Discretion discretion;
  private Workspace workspace;

  /**
   * @param discretion what of a log must not be given away
   * @param journal is told of every act
   * @param acts that were taken before
   */
  Inquiry(
      Given given,
      Surroundings here,
      Workspace workspace,
      Discretion discretion,
      Journal journal,
      List<Act> acts) {
    this.given = given;
    this.here = here;
    this.workspace = workspace;
    this.discretion = discretion;
    this.interview =
        Interview.resumed(
            workspace.knowledge(), given.evidence(), inference(workspace), journal, acts);
  }

  Interview interview() {
    return interview;
  }

  /** What the interview can say about itself; the logs are read again when a near line is asked. */
  Explanation explanation() {
    return new Explanation(
        interview, signatures -> new SecondLook(given.observation(), discretion).at(signatures));
  }

  /** Goes on under the knowledge and rules as they are now; everything is derived anew. */
  void catchUp() {
    Workspace now = here.workspace();
    if (now != workspace) {
      workspace = now;
      interview.under(now.knowledge(), inference(now));
    }
  }

  /** Everything as it stands now, without the secrets that the log holds. */
  Diagnosed diagnosed() {
    return discretion.withoutSecrets(observed());
  }

  /**
   * The same for others to read: identifiers have pseudonyms.
   *
   * @param known pseudonyms given before, which hold again
   */
  Redaction.Redacted diagnosedForOthers(Pseudonyms known) {
    return discretion.forOthers(observed(), known);
  }

  private Diagnosed observed() {
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

  private static Function<Evidence, Findings> inference(Workspace workspace) {
    return evidence -> workspace.inference().infer(workspace.knowledge(), evidence);
  }
}

package dev.culprit.shell;

import dev.culprit.diagnosis.Findings;
import dev.culprit.interview.Act;
import dev.culprit.interview.Interview;
import dev.culprit.interview.Step;
import java.util.List;
import org.springframework.shell.core.command.ExitStatus;

/** Leads from what is given to the report: answers, questions, and what comes of them. */
final class Investigation {
  private final Surroundings here;
  private final Invocation invocation;
  private final Workspace workspace;
  private final ReportFiles files;
  private final Masking masking;

  Investigation(Surroundings here, Invocation invocation, Workspace workspace) {
    this.here = here;
    this.invocation = invocation;
    this.workspace = workspace;
    this.files = ReportFiles.of(invocation, here.phrases());
    this.masking = Masking.of(invocation, here);
  }

  /**
   * Concludes from what is given, in a session of its own when there is a dialogue or the session
   * is to be saved.
   *
   * @return how sure the findings are, in the numbers of {@link Status}
   */
  ExitStatus conclude(Given given) {
    boolean kept = mayAsk() || invocation.value(Diagnose.SAVE).isPresent();
    try (SessionKeeping session =
        kept ? SessionKeeping.start(given, here) : SessionKeeping.none(here)) {
      Inquiry inquiry =
          new Inquiry(given, here, workspace, masking.discretion(), session.journal(), List.of());
      given.sighting().ifPresent(seen -> inquiry.interview().report(seen.caseId()));
      new GivenAnswers(invocation, here).to(inquiry.interview());
      return conclude(inquiry, session);
    }
  }

  /** Goes on with a session that was kept. */
  ExitStatus resume(Given given, List<Act> acts, SessionKeeping session) {
    Inquiry inquiry =
        new Inquiry(given, here, workspace, masking.discretion(), session.journal(), acts);
    return conclude(inquiry, session);
  }

  private ExitStatus conclude(Inquiry inquiry, SessionKeeping session) {
    Interview interview = inquiry.interview();
    boolean told = false;
    if (mayAsk() && !interview.findings().isEmpty()) {
      told = new Dialogue(here, inquiry).hold();
      here.print("");
    }
    invocation.value(Diagnose.SAVE).ifPresent(session::copyTo);
    if (!told || files.output().isPresent() || masking.keepsMap()) {
      files.write(inquiry, masking, here);
    }
    if (mayAsk() && isOpen(interview.next())) {
      session.tellHowToResume();
    }
    return status(interview.findings());
  }

  private static boolean isOpen(Step step) {
    return step.key().isPresent();
  }

  /** Whether there is a person to ask, who wants to be asked. */
  boolean mayAsk() {
    return here.console().attended()
        && !invocation.has(Diagnose.NO_QUESTIONS)
        && files.leavesTerminalFree();
  }

  private static ExitStatus status(Findings findings) {
    if (findings.isEmpty()) {
      return Status.NOTHING_FOUND;
    }
    return findings.isComplete() ? Status.DONE : Status.SUSPECTS_REMAIN;
  }
}

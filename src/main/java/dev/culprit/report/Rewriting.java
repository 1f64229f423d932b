package dev.culprit.report;

import dev.culprit.diagnosis.Diagnosis;
import dev.culprit.diagnosis.Findings;
import dev.culprit.diagnosis.Incident;
import dev.culprit.diagnosis.SuspectState;
import dev.culprit.evidence.Overcome;
import dev.culprit.interview.Ask;
import dev.culprit.interview.Escalate;
import dev.culprit.interview.Step;
import dev.culprit.interview.Try;
import dev.culprit.report.redaction.Edits;
import java.util.List;
import java.util.function.Function;

/**
 * A diagnosis with all that was observed rewritten: log lines, captures, readings, names of files.
 * What is documented stays.
 */
final class Rewriting {
  private final ObservedRewriting observed;
  private final ReasonRewriting reasons;

  /**
   * @param edits what to replace in a text; equal texts must give equal edits
   */
  Rewriting(Function<String, Edits> edits) {
    observed = new ObservedRewriting(edits);
    reasons = new ReasonRewriting(observed);
  }

  Diagnosed of(Diagnosed diagnosed) {
    Findings findings = findings(diagnosed.findings());
    return new Diagnosed(
        diagnosed.made(),
        diagnosed.versions(),
        diagnosed.knowledge(),
        observed.of(diagnosed.observation()),
        diagnosed.overcome().stream().map(this::of).toList(),
        findings,
        diagnosed.steps().stream().map(step -> step(step, findings)).toList(),
        diagnosed.ruleSentences());
  }

  private Overcome of(Overcome overcome) {
    return new Overcome(
        observed.of(overcome.match()),
        observed.of(overcome.failed()),
        observed.of(overcome.succeeded()));
  }

  private Findings findings(Findings findings) {
    return new Findings(
        observed.of(findings.evidence()), findings.incidents().stream().map(this::of).toList());
  }

  private Incident of(Incident incident) {
    return new Incident(
        incident.number(),
        incident.run() == null ? null : observed.of(incident.run()),
        incident.matches().stream().map(observed::of).toList(),
        incident.cases(),
        observed.of(incident.values()),
        incident.suspects().stream().map(this::of).toList(),
        incident.diagnoses().stream().map(this::of).toList(),
        incident.contradicted(),
        incident.openQuestions());
  }

  private SuspectState of(SuspectState suspect) {
    return new SuspectState(
        suspect.cause(), suspect.caseIds(), suspect.status(), reasons.of(suspect.because()));
  }

  private Diagnosis of(Diagnosis diagnosis) {
    return new Diagnosis(
        diagnosis.cause(),
        diagnosis.confirmed(),
        diagnosis.solved(),
        reasons.of(diagnosis.because()));
  }

  private static Step step(Step step, Findings findings) {
    if (step instanceof Ask ask) {
      return new Ask(
          same(ask.incident(), findings.incidents()),
          ask.question(),
          ask.makesSafe(),
          ask.cost(),
          ask.value());
    } else if (step instanceof Try attempt) {
      return new Try(
          same(attempt.incident(), findings.incidents()),
          attempt.cause(),
          attempt.probability(),
          attempt.cost());
    } else if (step instanceof Escalate escalate) {
      return new Escalate(
          escalate.incident().map(incident -> same(incident, findings.incidents())),
          escalate.reason(),
          escalate.answers());
    }
    return step;
  }

  private static Incident same(Incident old, List<Incident> incidents) {
    return incidents.stream()
        .filter(incident -> incident.number() == old.number())
        .findFirst()
        .orElseThrow();
  }
}

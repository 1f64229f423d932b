package dev.culprit.check;

import dev.culprit.diagnosis.Diagnosis;
import dev.culprit.diagnosis.Findings;
import dev.culprit.diagnosis.SuspectState;
import dev.culprit.evidence.Answer;
import dev.culprit.evidence.Attempt;
import dev.culprit.evidence.Evidence;
import dev.culprit.evidence.EvidenceFinder;
import dev.culprit.evidence.RunSelection;
import dev.culprit.evidence.Sighting;
import dev.culprit.inference.Inference;
import dev.culprit.interview.Ask;
import dev.culprit.interview.Interview;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Scenario;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plays scenarios: their log is searched, their answers are given. */
final class ScenarioRun {
  private final KnowledgeBase base;
  private final EvidenceFinder finder;
  private final Inference inference;

  ScenarioRun(KnowledgeBase base, Inference inference) {
    this.base = base;
    this.finder = EvidenceFinder.of(base);
    this.inference = inference;
  }

  /**
   * What came of a scenario.
   *
   * @param cases that were seen
   * @param asked the question that comes next; empty when another step does
   */
  record Outcome(
      Set<String> cases, Set<String> diagnosis, Set<String> suspects, Optional<String> asked) {}

  Outcome play(ErrorCase errorCase, Scenario scenario) {
    Evidence evidence =
        RunSelection.lastRuns(
                finder.findInText(scenario.log(), "scenario", Optional.of(errorCase.product())))
            .evidence();
    if (scenario.log().isEmpty() || errorCase.isReported()) {
      evidence = evidence.with(new Sighting(errorCase.id()));
    }
    for (Map.Entry<String, String> answer : scenario.answers().entrySet()) {
      evidence = evidence.with(new Answer(answer.getKey(), answer.getValue()));
    }
    for (String cause : scenario.failed()) {
      evidence = evidence.with(new Attempt(cause, false));
    }
    Interview interview =
        new Interview(base, evidence, observed -> inference.infer(base, observed));
    Findings findings = interview.findings();
    return new Outcome(
        ids(findings.incidents().stream().flatMap(i -> i.cases().stream()).map(ErrorCase::id)),
        ids(
            findings.incidents().stream()
                .flatMap(incident -> incident.diagnoses().stream())
                .map(Diagnosis::cause)
                .map(cause -> cause.id())),
        ids(
            findings.incidents().stream()
                .flatMap(incident -> incident.liveSuspects().stream())
                .map(SuspectState::cause)
                .map(cause -> cause.id())),
        scenario.asks() == null ? Optional.empty() : asked(interview));
  }

  private static Optional<String> asked(Interview interview) {
    return interview.next() instanceof Ask ask
        ? Optional.of(ask.question().id())
        : Optional.empty();
  }

  private static Set<String> ids(Stream<String> ids) {
    return ids.collect(Collectors.toCollection(TreeSet::new));
  }
}

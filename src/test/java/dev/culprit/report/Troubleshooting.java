package dev.culprit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.culprit.evidence.Evidence;
import dev.culprit.evidence.EvidenceFinder;
import dev.culprit.evidence.FindOptions;
import dev.culprit.evidence.LogFile;
import dev.culprit.evidence.Observation;
import dev.culprit.evidence.Run;
import dev.culprit.evidence.RunSelection;
import dev.culprit.inference.Inference;
import dev.culprit.inference.LoadedRules;
import dev.culprit.inference.RuleCache;
import dev.culprit.inference.Rules;
import dev.culprit.interview.Interview;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.KnowledgeReader;
import dev.culprit.knowledge.LoadedKnowledge;
import dev.culprit.log.InputLimits;
import dev.culprit.log.LogInputs;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Diagnoses for tests of reports, made by the real inference. */
final class Troubleshooting {
  /** A small product of these tests' own: what the project documents may change at any time. */
  static final Path SMALL = Path.of("src/test/resources/dev/culprit/report/knowledge");

  static final Path PROJECT = Path.of("knowledge");
  private static final Inference INFERENCE = new Inference(rules());

  private final KnowledgeBase knowledge;
  private final Observation observation;
  private final RunSelection selection;
  private final Interview interview;

  private Troubleshooting(KnowledgeBase knowledge, Observation observation) {
    this(knowledge, observation, RunSelection.lastRuns(observation));
  }

  private Troubleshooting(
      KnowledgeBase knowledge, Observation observation, RunSelection selection) {
    this.knowledge = knowledge;
    this.observation = observation;
    this.selection = selection;
    this.interview =
        new Interview(
            knowledge, selection.evidence(), evidence -> INFERENCE.infer(knowledge, evidence));
  }

  /** A log of the small product. */
  static Troubleshooting of(String log) {
    KnowledgeBase knowledge = knowledge(SMALL);
    return new Troubleshooting(
        knowledge, EvidenceFinder.of(knowledge).findInText(log, "agent.log", Optional.empty()));
  }

  /** What was found of the small product in a part of a large log: nothing. */
  static Troubleshooting ofQuietPart() {
    Instant from = Instant.parse("2026-01-30T10:00:00Z");
    Run run =
        new Run(1, "pump", "agent.log", 0, 0, from, from.plusSeconds(600), Run.Outcome.UNKNOWN);
    return new Troubleshooting(
        knowledge(SMALL),
        new Observation(
            List.of(new LogFile("agent.log", 40_000, 500, "UTF-8", "pump")),
            List.of(run),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  /** A log of the small product of which every run counts. */
  static Troubleshooting ofAllRuns(String log) {
    KnowledgeBase knowledge = knowledge(SMALL);
    Observation observation =
        EvidenceFinder.of(knowledge).findInText(log, "agent.log", Optional.empty());
    return new Troubleshooting(knowledge, observation, RunSelection.allRuns(observation));
  }

  /** A log among the project's examples. */
  static Troubleshooting ofExample(String path) {
    KnowledgeBase knowledge = knowledge(PROJECT);
    LogInputs inputs = LogInputs.of(List.of("examples/" + path), InputLimits.STANDARD, List.of());
    return new Troubleshooting(
        knowledge, EvidenceFinder.of(knowledge).find(inputs, FindOptions.STANDARD));
  }

  Troubleshooting answer(String question, String choice) {
    interview.answer(question, choice);
    return this;
  }

  Troubleshooting tried(String cause, boolean solved) {
    interview.tried(cause, solved);
    return this;
  }

  Troubleshooting report(String caseId) {
    interview.report(caseId);
    return this;
  }

  Evidence evidence() {
    return interview.evidence();
  }

  Diagnosed diagnosed() {
    return new Diagnosed(
        Instant.parse("2026-01-31T22:15:00Z"),
        new Versions("0.1.0", "k1", "r1"),
        knowledge,
        observation,
        selection.overcome(),
        interview.findings(),
        interview.steps(),
        Map.of());
  }

  private static KnowledgeBase knowledge(Path folder) {
    LoadedKnowledge loaded = KnowledgeReader.read(List.of(folder));
    assertEquals(List.of(), loaded.problems());
    return loaded.base();
  }

  private static Rules rules() {
    LoadedRules loaded = Rules.load(List.of(Path.of("rules")), RuleCache.none());
    assertEquals(List.of(), loaded.problems());
    return loaded.rules();
  }
}

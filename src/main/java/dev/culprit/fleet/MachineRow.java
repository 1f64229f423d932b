package dev.culprit.fleet;

import dev.culprit.diagnosis.Diagnosis;
import dev.culprit.diagnosis.Findings;
import dev.culprit.diagnosis.Incident;
import dev.culprit.evidence.Evidence;
import dev.culprit.evidence.Match;
import dev.culprit.evidence.Observation;
import dev.culprit.evidence.Occurrence;
import dev.culprit.evidence.Reading;
import dev.culprit.evidence.Run;
import dev.culprit.evidence.Unexplained;
import dev.culprit.fleet.machines.Machine;
import dev.culprit.fleet.rows.Row;
import dev.culprit.fleet.rows.State;
import dev.culprit.interview.Belief;
import dev.culprit.interview.Escalate;
import dev.culprit.interview.Interview;
import dev.culprit.interview.Settlement;
import dev.culprit.interview.Step;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.report.redaction.RedactionRules;
import dev.culprit.report.redaction.Redactor;
import dev.culprit.text.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the row of one machine. */
record MachineRow(
    Machine machine,
    KnowledgeBase base,
    Function<Evidence, Findings> inference,
    RedactionRules redaction) {

  /** What went wrong inside the program, told as the row of the machine it happened with. */
  static Row failed(Machine machine, Throwable defect) {
    StackTraceElement[] trace = defect.getStackTrace();
    String where = trace.length == 0 ? "" : trace[0].getFileName() + ":" + trace[0].getLineNumber();
    return without(
        machine, State.UNREADABLE, "Culprit itself made a mistake (" + where + "): " + defect);
  }

  private static Row without(Machine machine, State state, String problem) {
    return new Row(
        machine.name(),
        state,
        "",
        "",
        0,
        "",
        "",
        new TreeMap<>(),
        "",
        List.of(),
        List.of(),
        List.of(),
        machine.size(),
        problem);
  }

  Row of(Observation observation, Evidence evidence) {
    Interview interview = new Interview(base, evidence, inference);
    Findings findings = interview.findings();
    UnaryOperator<String> redact = redactor(observation);
    List<Row.Unexplained> unexplained = unexplained(observation, evidence, redact);
    String problem = problem(observation, redact);
    SortedMap<String, String> context = context(evidence, findings, redact);
    if (findings.isEmpty()) {
      State state = stateWithoutIncident(observation, unexplained);
      return new Row(
          machine.name(),
          state,
          "",
          "",
          0,
          "",
          "",
          context,
          state == State.UNEXPLAINED ? "escalate" : "",
          List.of(),
          List.of(),
          unexplained,
          machine.size(),
          problem);
    }
    Incident incident = findings.incidents().get(0);
    List<Instant> times = times(incident, observation);
    Map<String, Double> belief = Belief.of(incident);
    String cause = cause(incident, belief);
    return new Row(
        machine.name(),
        state(incident),
        cause,
        incident.cases().get(0).id(),
        rounded(belief.getOrDefault(cause, 0.0)),
        times.isEmpty() ? "" : times.get(0).toString(),
        times.isEmpty() ? "" : times.get(times.size() - 1).toString(),
        context,
        next(interview.next()),
        others(findings),
        questions(findings),
        unexplained,
        machine.size(),
        problem);
  }

  private static String problem(Observation observation, UnaryOperator<String> redact) {
    if (observation.problems().isEmpty() && !readsALog(observation)) {
      return "no file is a log of a known product; check --machines or name the --product";
    }
    return observation.problems().stream()
        .map(Problem::oneLine)
        .map(redact)
        .collect(Collectors.joining("; "));
  }

  private static State stateWithoutIncident(
      Observation observation, List<Row.Unexplained> unexplained) {
    if (!unexplained.isEmpty()) {
      return State.UNEXPLAINED;
    }
    return observation.problems().isEmpty() && readsALog(observation)
        ? State.NO_ERROR
        : State.UNREADABLE;
  }

  private static boolean readsALog(Observation observation) {
    return observation.files().stream().anyMatch(file -> !file.product().isEmpty());
  }

  private static State state(Incident incident) {
    if (incident.isDiagnosed()) {
      boolean confirmed = incident.diagnoses().stream().anyMatch(Diagnosis::confirmed);
      return confirmed ? State.CONFIRMED : State.LAST_SUSPECT;
    }
    return incident.contradicted() ? State.CONTRADICTED : State.SUSPECTED;
  }

  private static String cause(Incident incident, Map<String, Double> belief) {
    return incident.diagnoses().stream()
        .map(diagnosis -> diagnosis.cause().id())
        .findFirst()
        .or(() -> belief.keySet().stream().findFirst())
        .orElse("");
  }

  /** When the error was logged, in whichever run, in order. */
  private static List<Instant> times(Incident incident, Observation observation) {
    Set<String> cases = incident.cases().stream().map(ErrorCase::id).collect(Collectors.toSet());
    return observation.matches().stream()
        .filter(match -> cases.contains(match.caseId()))
        .flatMap(match -> match.occurrences().stream())
        .map(Occurrence::time)
        .filter(Objects::nonNull)
        .sorted()
        .toList();
  }

  private static List<String> others(Findings findings) {
    return findings.incidents().stream()
        .skip(1)
        .map(other -> cause(other, Belief.of(other)) + "@" + other.cases().get(0).id())
        .toList();
  }

  private List<Row.Open> questions(Findings findings) {
    List<Row.Open> questions = new ArrayList<>();
    new Settlement(findings, inference)
        .ofOpenQuestions()
        .forEach(
            (question, settles) ->
                questions.add(new Row.Open(question.id(), (int) Math.round(settles * 1e4))));
    return questions;
  }

  private static String next(Step step) {
    return step instanceof Escalate ? "escalate" : step.key().orElse("");
  }

  private static SortedMap<String, String> context(
      Evidence evidence, Findings findings, UnaryOperator<String> redact) {
    SortedMap<String, String> context = new TreeMap<>();
    evidence.readings().stream()
        .sorted(Comparator.comparing(Reading::run))
        .forEach(reading -> context.put(reading.context(), redact.apply(reading.value())));
    findings.incidents().stream()
        .findFirst()
        .map(Incident::run)
        .map(Run::number)
        .ifPresent(
            run ->
                evidence
                    .contextOf(run)
                    .forEach((id, value) -> context.put(id, redact.apply(value))));
    return context;
  }

  private static List<Row.Unexplained> unexplained(
      Observation observation, Evidence evidence, UnaryOperator<String> redact) {
    Set<Integer> counted =
        evidence.runs().stream()
            .filter(run -> run.outcome() != Run.Outcome.SUCCEEDED)
            .map(Run::number)
            .collect(Collectors.toSet());
    List<Unexplained> lines =
        observation.unexplained().stream().filter(line -> counted.contains(line.run())).toList();
    return Templates.of(lines, redact);
  }

  /** A secret that shows itself in one line is taken out of every other. */
  private UnaryOperator<String> redactor(Observation observation) {
    List<String> texts =
        Stream.of(
                observation.matches().stream().map(Match::line).map(line -> line.text()),
                observation.unexplained().stream().map(line -> line.line().text()),
                observation.readings().stream().map(Reading::value))
            .flatMap(each -> each)
            .distinct()
            .toList();
    return Redactor.ofSecrets(redaction, texts)::redact;
  }

  private static double rounded(double probability) {
    return Math.round(probability * 1e4) / 1e4;
  }
}

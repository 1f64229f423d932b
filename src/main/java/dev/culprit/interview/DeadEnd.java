package dev.culprit.interview;

import dev.culprit.diagnosis.Incident;
import dev.culprit.diagnosis.Reason;
import dev.culprit.evidence.Attempt;
import dev.culprit.evidence.Evidence;
import dev.culprit.hypothesis.Answered;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Why there is nothing left to propose for an incident. */
final class DeadEnd {
  private DeadEnd() {}

  static Escalate of(RepairPlan plan, Evidence evidence, Safety safety) {
    Optional<Incident> incident = Optional.of(plan.incident());
    if (!plan.causes().isEmpty()) {
      List<Answered> forbidding =
          plan.causes().stream()
              .flatMap(cause -> safety.forbidding(cause).stream())
              .distinct()
              .toList();
      return new Escalate(incident, Escalate.Reason.NOT_SAFE, forbidding);
    }
    Set<Answered> answers = new LinkedHashSet<>();
    plan.incident()
        .suspects()
        .forEach(suspect -> suspect.because().forEach(reason -> answers.addAll(answersIn(reason))));
    Escalate.Reason reason =
        isTried(plan.incident(), evidence)
            ? Escalate.Reason.NOTHING_HELPED
            : Escalate.Reason.CONTRADICTION;
    return new Escalate(incident, reason, List.copyOf(answers));
  }

  private static boolean isTried(Incident incident, Evidence evidence) {
    List<String> failed =
        evidence.attempts().stream().filter(a -> !a.solved()).map(Attempt::cause).toList();
    return incident.suspects().stream().anyMatch(s -> failed.contains(s.cause().id()));
  }

  /** The answers a reason rests on, in the order in which its tree names them. */
  static List<Answered> answersIn(Reason reason) {
    List<Answered> answers = new ArrayList<>();
    if (reason.fact() instanceof Answered answered) {
      answers.add(answered);
    }
    reason.premises().forEach(premise -> answers.addAll(answersIn(premise)));
    return answers;
  }
}

package dev.culprit.interview;

import dev.culprit.diagnosis.Diagnosis;
import dev.culprit.diagnosis.Incident;
import dev.culprit.evidence.Evidence;
import dev.culprit.interview.repair.NextMove;
import dev.culprit.interview.repair.RepairModel;
import dev.culprit.interview.repair.Situation;
import dev.culprit.knowledge.Cause;
import dev.culprit.knowledge.Effort;
import dev.culprit.knowledge.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * An incident as a repair model: its suspects are the faults, in alphabetical order of their ids so
 * that equal costs are always decided alike, its open questions are what can be asked.
 *
 * @param causes of the faults, by their number
 * @param questions by their number
 */
record RepairPlan(
    Incident incident, List<Cause> causes, List<Question> questions, Situation situation) {
  /** An escalation takes about as long as four solutions that take hours. */
  private static final double SERVICE = 4 * Effort.HOURS.cost();

  static RepairPlan of(Incident incident, Evidence evidence, Safety safety) {
    Map<String, Double> belief = Belief.of(incident);
    List<Cause> causes =
        incident.suspects().stream()
            .map(suspect -> suspect.cause())
            .filter(cause -> belief.containsKey(cause.id()))
            .filter(cause -> !isTriedInVain(cause, evidence))
            .filter(cause -> isWorthTrying(cause, incident))
            .sorted(Comparator.comparing(Cause::id))
            .toList();
    List<String> ids = causes.stream().map(Cause::id).toList();
    List<Question> questions =
        incident.isDiagnosed()
            ? List.of()
            : incident.openQuestions().stream()
                .filter(question -> evidence.answerTo(question.id()).isEmpty())
                .sorted(Comparator.comparing(Question::id))
                .toList();
    List<RepairModel.Question> asked = new ArrayList<>();
    for (Question question : questions) {
      double[][] given = AnswerOdds.given(question, ids, incident);
      asked.add(new RepairModel.Question(question.effort().cost(), given));
    }
    double[] repairs = causes.stream().mapToDouble(safety::cost).toArray();
    double[] weights = ids.stream().mapToDouble(belief::get).toArray();
    return new RepairPlan(
        incident,
        causes,
        questions,
        Situation.start(new RepairModel(repairs, SERVICE, asked), weights));
  }

  NextMove next() {
    return NextMove.in(situation);
  }

  private static boolean isTriedInVain(Cause cause, Evidence evidence) {
    return evidence.attempts().stream()
        .anyMatch(attempt -> attempt.cause().equals(cause.id()) && !attempt.solved());
  }

  /** Once the cause is found, nothing else is worth trying. */
  private static boolean isWorthTrying(Cause cause, Incident incident) {
    return !incident.isDiagnosed()
        || incident.diagnoses().stream()
            .map(Diagnosis::cause)
            .anyMatch(found -> found.id().equals(cause.id()));
  }
}

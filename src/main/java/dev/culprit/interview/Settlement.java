package dev.culprit.interview;

import dev.culprit.diagnosis.Findings;
import dev.culprit.diagnosis.Incident;
import dev.culprit.evidence.Answer;
import dev.culprit.evidence.Evidence;
import dev.culprit.knowledge.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What an answer can settle: how probable it is that it leaves one cause for every incident. */
public final class Settlement {
  private final Findings findings;
  private final Function<Evidence, Findings> inference;

  /**
   * @param inference a pure function: equal evidence gives equal findings
   */
  public Settlement(Findings findings, Function<Evidence, Findings> inference) {
    this.findings = findings;
    this.inference = inference;
  }

  /** Each open question and that probability, in the order of the incidents and of their cases. */
  public Map<Question, Double> ofOpenQuestions() {
    Map<Question, Double> all = new LinkedHashMap<>();
    for (Incident incident : findings.incidents()) {
      if (!incident.isDiagnosed()) {
        for (Question question : incident.openQuestions()) {
          if (findings.evidence().answerTo(question.id()).isEmpty()) {
            all.computeIfAbsent(question, open -> probability(incident, open));
          }
        }
      }
    }
    return all;
  }

  private double probability(Incident incident, Question question) {
    Map<String, Double> belief = Belief.of(incident);
    List<String> causes = List.copyOf(belief.keySet());
    double[][] given = AnswerOdds.given(question, causes, incident);
    double settled = 0;
    for (int a = 0; a < given.length; a++) {
      double answer = 0;
      for (int c = 0; c < causes.size(); c++) {
        answer += belief.get(causes.get(c)) * given[a][c];
      }
      String choice = question.choices().get(a).id();
      if (answer > 0
          && inference
              .apply(findings.evidence().with(new Answer(question.id(), choice)))
              .isComplete()) {
        settled += answer;
      }
    }
    return settled;
  }
}

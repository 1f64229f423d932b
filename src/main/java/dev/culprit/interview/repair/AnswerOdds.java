package dev.culprit.interview;

import dev.culprit.diagnosis.Incident;
import dev.culprit.diagnosis.SuspectState;
import dev.culprit.knowledge.Effect;
import dev.culprit.knowledge.Question;
import dev.culprit.knowledge.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How probable an answer is when a cause is at work, derived from what the answers are documented
 * to say:
 *
 * <ul>
 *   <li>an answer that rules the cause out, or confirms only others, has probability 0;
 *   <li>all other answers begin equal; support makes one 4 times, weakening a quarter as probable;
 *   <li>over the answers of a question the probabilities of one cause sum to one.
 * </ul>
 *
 * A cause that no answer allows is one the question was not written for: all answers are equal.
 */
final class AnswerOdds {
  private static final double STRENGTH = 4;

  private AnswerOdds() {}

  /** The table {@code [answer][cause]} for these causes of an incident. */
  static double[][] given(Question question, List<String> causes, Incident incident) {
    Set<String> possible = new HashSet<>();
    for (SuspectState suspect : incident.suspects()) {
      if (suspect.status() != SuspectState.Status.RULED_OUT) {
        possible.add(suspect.cause().id());
      }
    }
    int answers = question.choices().size();
    double[][] given = new double[answers][causes.size()];
    for (int c = 0; c < causes.size(); c++) {
      double total = 0;
      for (int a = 0; a < answers; a++) {
        given[a][c] = weight(question.choices().get(a).effects(), causes.get(c), possible);
        total += given[a][c];
      }
      for (int a = 0; a < answers; a++) {
        given[a][c] = total == 0 ? 1.0 / answers : given[a][c] / total;
      }
    }
    return given;
  }

  private static double weight(List<Effect> effects, String cause, Set<String> possible) {
    double weight = 1;
    boolean confirmsAnother = false;
    boolean confirmsThis = false;
    for (Effect effect : effects) {
      boolean concerned = effect.cause().equals(cause);
      if (effect.verdict() == Verdict.CONFIRMS && possible.contains(effect.cause())) {
        confirmsThis |= concerned;
        confirmsAnother |= !concerned;
      } else if (concerned && effect.verdict() == Verdict.RULES_OUT) {
        return 0;
      } else if (concerned && effect.verdict() == Verdict.SUPPORTS) {
        weight *= STRENGTH;
      } else if (concerned && effect.verdict() == Verdict.WEAKENS) {
        weight /= STRENGTH;
      }
    }
    return confirmsAnother && !confirmsThis ? 0 : weight;
  }
}

package dev.culprit.diagnosis;

import dev.culprit.evidence.Match;
import dev.culprit.evidence.Run;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.Question;
import java.util.List;
import java.util.Map;

/**
 * The evidence of one run that belongs together, because some cause can explain it together.
 *
 * @param number counted from 1 in the order the errors were logged
 * @param run null when a person reported the error without a log
 * @param matches what showed its cases, in order of line; empty when a person reported it
 * @param cases in the order they were seen
 * @param values what was captured or read: fills the placeholders of texts and commands
 * @param suspects live ones first, likeliest first
 * @param diagnoses the cause found, or several when several were confirmed; empty when none is yet
 * @param contradicted whether every documented cause is ruled out
 * @param openQuestions questions not answered yet that can still tell its live suspects apart
 */
public record Incident(
    int number,
    Run run,
    List<Match> matches,
    List<ErrorCase> cases,
    Map<String, String> values,
    List<SuspectState> suspects,
    List<Diagnosis> diagnoses,
    boolean contradicted,
    List<Question> openQuestions) {

  public List<SuspectState> liveSuspects() {
    return suspects.stream().filter(SuspectState::isLive).toList();
  }

  public boolean isDiagnosed() {
    return !diagnoses.isEmpty();
  }
}

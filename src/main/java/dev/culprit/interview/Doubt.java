package dev.culprit.interview;

import dev.culprit.diagnosis.Diagnosis;
import dev.culprit.diagnosis.Findings;
import dev.culprit.diagnosis.Incident;
import dev.culprit.diagnosis.SuspectState;
import dev.culprit.hypothesis.Answered;
import dev.culprit.knowledge.Cause;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds why a cause or a case is not the diagnosis. */
record Doubt(KnowledgeBase base, Findings findings, NearestLine.Logs logs) {

  List<WhyNot> about(String id) {
    Optional<Cause> cause = base.cause(id);
    if (cause.isPresent()) {
      return aboutCause(cause.get());
    }
    return base.errorCase(id)
        .map(errorCase -> List.of(aboutCase(errorCase)))
        .orElseThrow(() -> new Vocabulary(base).neitherCaseNorCause(id));
  }

  private WhyNot aboutCase(ErrorCase errorCase) {
    if (errorCase.isNoise()) {
      return new WhyNot.Harmless(errorCase);
    }
    boolean seen =
        findings.incidents().stream()
            .flatMap(incident -> incident.cases().stream())
            .anyMatch(each -> each.id().equals(errorCase.id()));
    if (!seen) {
      return new WhyNot.NotSeen(errorCase, NearestLine.of(List.of(errorCase), logs));
    }
    List<WhyNot> causes = new ArrayList<>();
    errorCase.causes().forEach(candidate -> causes.addAll(aboutCause(candidate.cause())));
    return new WhyNot.Seen(errorCase, causes);
  }

  private List<WhyNot> aboutCause(Cause cause) {
    List<WhyNot> all = new ArrayList<>();
    for (Incident incident : findings.incidents()) {
      incident.suspects().stream()
          .filter(suspect -> suspect.cause().id().equals(cause.id()))
          .forEach(suspect -> all.add(aboutSuspect(incident, suspect)));
    }
    if (all.isEmpty()) {
      List<ErrorCase> cases =
          base.cases().stream()
              .filter(each -> each.causes().stream().anyMatch(c -> c.id().equals(cause.id())))
              .toList();
      all.add(new WhyNot.CauseOfOtherCases(cause, cases, NearestLine.of(cases, logs)));
    }
    return all;
  }

  private static WhyNot aboutSuspect(Incident incident, SuspectState suspect) {
    String id = suspect.cause().id();
    for (Diagnosis diagnosis : incident.diagnoses()) {
      if (diagnosis.cause().id().equals(id)) {
        return new WhyNot.Found(incident, diagnosis);
      }
    }
    Map<String, Double> belief = Belief.of(incident);
    if (suspect.isLive()) {
      List<String> ranking = List.copyOf(belief.keySet());
      int place = ranking.contains(id) ? ranking.indexOf(id) : ranking.size();
      return new WhyNot.Undecided(
          incident,
          suspect,
          belief.getOrDefault(id, 0.0),
          causes(incident, ranking.subList(0, place)));
    }
    if (suspect.status() == SuspectState.Status.SET_ASIDE) {
      return new WhyNot.Waiting(incident, suspect, causes(incident, List.copyOf(belief.keySet())));
    }
    List<Answered> answers =
        suspect.because().stream()
            .flatMap(reason -> DeadEnd.answersIn(reason).stream())
            .distinct()
            .toList();
    return new WhyNot.Excluded(incident, suspect, answers);
  }

  private static List<Cause> causes(Incident incident, List<String> ids) {
    List<Cause> causes = new ArrayList<>();
    for (String id : ids) {
      incident.suspects().stream()
          .map(SuspectState::cause)
          .filter(cause -> cause.id().equals(id))
          .forEach(causes::add);
    }
    return causes;
  }
}

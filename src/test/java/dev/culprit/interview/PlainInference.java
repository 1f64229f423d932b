package dev.culprit.interview;

import dev.culprit.diagnosis.Diagnosis;
import dev.culprit.diagnosis.Findings;
import dev.culprit.diagnosis.Incident;
import dev.culprit.diagnosis.Reason;
import dev.culprit.diagnosis.SuspectState;
import dev.culprit.diagnosis.SuspectState.Status;
import dev.culprit.evidence.Answer;
import dev.culprit.evidence.Attempt;
import dev.culprit.evidence.Evidence;
import dev.culprit.evidence.Match;
import dev.culprit.evidence.Sighting;
import dev.culprit.hypothesis.AnswerEffect;
import dev.culprit.hypothesis.Answered;
import dev.culprit.hypothesis.Confirmed;
import dev.culprit.hypothesis.RuledOut;
import dev.culprit.hypothesis.SolutionFailed;
import dev.culprit.hypothesis.SolutionHelped;
import dev.culprit.hypothesis.Supported;
import dev.culprit.hypothesis.Weakened;
import dev.culprit.knowledge.Cause;
import dev.culprit.knowledge.Effect;
import dev.culprit.knowledge.ErrorCase;
import dev.culprit.knowledge.KnowledgeBase;
import dev.culprit.knowledge.Question;
import dev.culprit.knowledge.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What the rules conclude, without the rules: cases that share a cause make one incident. */
public record PlainInference(KnowledgeBase base) implements Function<Evidence, Findings> {

  @Override
  public Findings apply(Evidence evidence) {
    Set<String> seen = new LinkedHashSet<>();
    evidence.matches().stream().map(Match::caseId).forEach(seen::add);
    evidence.sightings().stream().map(Sighting::caseId).forEach(seen::add);
    List<List<ErrorCase>> groups = new ArrayList<>();
    for (ErrorCase errorCase : base.cases()) {
      if (seen.contains(errorCase.id())) {
        groups.stream()
            .filter(group -> group.stream().anyMatch(other -> share(other, errorCase)))
            .findFirst()
            .orElseGet(
                () -> {
                  groups.add(new ArrayList<>());
                  return groups.get(groups.size() - 1);
                })
            .add(errorCase);
      }
    }
    List<Incident> incidents = new ArrayList<>();
    groups.forEach(group -> incidents.add(incident(incidents.size() + 1, group, evidence)));
    return new Findings(evidence, incidents);
  }

  private static boolean share(ErrorCase one, ErrorCase other) {
    return one.causes().stream()
        .anyMatch(cause -> other.causes().stream().anyMatch(c -> c.id().equals(cause.id())));
  }

  private Incident incident(int number, List<ErrorCase> cases, Evidence evidence) {
    List<SuspectState> suspects = new ArrayList<>();
    Set<Cause> causes = new LinkedHashSet<>();
    cases.forEach(seen -> seen.causes().forEach(candidate -> causes.add(candidate.cause())));
    for (Cause cause : causes) {
      List<String> explained =
          cases.stream()
              .filter(c -> c.causes().stream().anyMatch(each -> each.id().equals(cause.id())))
              .map(ErrorCase::id)
              .toList();
      List<Reason> because = reasons(cause, evidence);
      suspects.add(new SuspectState(cause, explained, status(because), because));
    }
    setAside(suspects);
    List<SuspectState> live = suspects.stream().filter(SuspectState::isLive).toList();
    List<Diagnosis> diagnoses = new ArrayList<>();
    for (SuspectState suspect : live) {
      boolean confirmed = suspect.status() == Status.CONFIRMED;
      if (confirmed || live.size() == 1) {
        boolean solved =
            suspect.because().stream().anyMatch(r -> r.fact() instanceof SolutionHelped);
        diagnoses.add(new Diagnosis(suspect.cause(), confirmed, solved, suspect.because()));
      }
    }
    return new Incident(
        number,
        null,
        List.of(),
        cases,
        Map.of(),
        suspects,
        diagnoses,
        live.isEmpty(),
        openQuestions(live, evidence));
  }

  private static void setAside(List<SuspectState> suspects) {
    for (int i = 0; i < suspects.size(); i++) {
      SuspectState suspect = suspects.get(i);
      boolean behind =
          suspects.stream()
              .anyMatch(
                  other ->
                      other.isLive()
                          && other.caseIds().size() > suspect.caseIds().size()
                          && other.caseIds().containsAll(suspect.caseIds()));
      if (suspect.status() == Status.SUSPECTED && behind) {
        suspects.set(
            i,
            new SuspectState(
                suspect.cause(), suspect.caseIds(), Status.SET_ASIDE, suspect.because()));
      }
    }
  }

  private List<Question> openQuestions(List<SuspectState> live, Evidence evidence) {
    return base.questions().stream()
        .filter(question -> live.size() > 1 && evidence.answerTo(question.id()).isEmpty())
        .filter(
            question ->
                question.choices().stream()
                    .flatMap(choice -> choice.effects().stream())
                    .anyMatch(e -> live.stream().anyMatch(s -> s.cause().id().equals(e.cause()))))
        .toList();
  }

  private List<Reason> reasons(Cause cause, Evidence evidence) {
    List<Reason> because = new ArrayList<>();
    for (Answer answer : evidence.answers()) {
      base.question(answer.question())
          .flatMap(question -> question.choice(answer.choice()))
          .ifPresent(
              choice ->
                  choice.effects().stream()
                      .filter(effect -> effect.cause().equals(cause.id()))
                      .forEach(effect -> because.add(reason(answer, effect))));
    }
    for (Attempt attempt : evidence.attempts()) {
      if (attempt.cause().equals(cause.id())) {
        because.add(
            attempt.solved()
                ? reason(new SolutionHelped(cause.id()), List.of())
                : reason(
                    new RuledOut(cause.id(), cause.id()),
                    List.of(reason(new SolutionFailed(cause.id()), List.of()))));
      }
    }
    return because;
  }

  private static Reason reason(Answer answer, Effect effect) {
    List<Reason> premises =
        List.of(
            reason(new Answered(answer.question(), answer.choice(), Answered.PERSON), List.of()),
            reason(
                new AnswerEffect(
                    answer.question(), answer.choice(), effect.verdict(), effect.cause()),
                List.of()));
    return reason(fact(effect, answer.question()), premises);
  }

  private static Record fact(Effect effect, String because) {
    if (effect.verdict() == Verdict.CONFIRMS) {
      return new Confirmed(effect.cause(), because);
    }
    if (effect.verdict() == Verdict.RULES_OUT) {
      return new RuledOut(effect.cause(), because);
    }
    return effect.verdict() == Verdict.SUPPORTS
        ? new Supported(effect.cause(), because)
        : new Weakened(effect.cause(), because);
  }

  private static Reason reason(Record fact, List<Reason> premises) {
    return new Reason(fact, "", premises);
  }

  private static Status status(List<Reason> because) {
    boolean ruledOut = because.stream().anyMatch(r -> r.fact() instanceof RuledOut);
    boolean confirmed =
        because.stream()
            .anyMatch(r -> r.fact() instanceof Confirmed || r.fact() instanceof SolutionHelped);
    if (ruledOut) {
      return Status.RULED_OUT;
    }
    return confirmed ? Status.CONFIRMED : Status.SUSPECTED;
  }
}

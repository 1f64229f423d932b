package dev.culprit.interview;

import dev.culprit.diagnosis.Incident;
import dev.culprit.diagnosis.SuspectState;
import dev.culprit.knowledge.Cause;
import dev.culprit.knowledge.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What an interview can say about itself, as data; the report finds the words. */
public final class Explanation {
  private final Interview interview;
  private final NearestLine.Logs logs;

  /**
   * @param logs what the interview is about, asked only when a line that comes near is looked for
   */
  public Explanation(Interview interview, NearestLine.Logs logs) {
    this.interview = interview;
    this.logs = logs;
  }

  /** Why the next step is the next one. */
  public Why why() {
    List<Step> steps = interview.steps();
    Step step = steps.get(0);
    List<Why.Prospect> prospects =
        step instanceof Ask ask ? prospects(ask.incident(), ask.question()) : List.of();
    return new Why(step, steps.subList(1, steps.size()), prospects);
  }

  /** How every suspect of a cause came to stand as it does, one for each incident that has it. */
  public List<How> how(String cause) {
    new Vocabulary(interview.base()).cause(cause);
    List<How> all = new ArrayList<>();
    for (Incident incident : interview.findings().incidents()) {
      for (SuspectState suspect : incident.suspects()) {
        if (suspect.cause().id().equals(cause)) {
          all.add(
              new How(
                  incident,
                  suspect,
                  incident.diagnoses().stream()
                      .filter(diagnosis -> diagnosis.cause().id().equals(cause))
                      .findFirst(),
                  Belief.of(incident).getOrDefault(cause, 0.0)));
        }
      }
    }
    return all;
  }

  /**
   * Why a cause or a case is not what it is; one reason for each incident it concerns.
   *
   * @param id of a cause, or else of a case
   * @throws UnknownWordException when there is neither
   */
  public List<WhyNot> whyNot(String id) {
    return new Doubt(interview.base(), interview.findings(), logs).about(id);
  }

  private List<Why.Prospect> prospects(Incident incident, Question question) {
    List<SuspectState> possible =
        incident.suspects().stream()
            .filter(suspect -> suspect.status() != SuspectState.Status.RULED_OUT)
            .toList();
    Map<String, Double> before = Belief.of(incident);
    List<String> causes = List.copyOf(before.keySet());
    double[][] given = AnswerOdds.given(question, causes, incident);
    List<Why.Prospect> prospects = new ArrayList<>();
    for (int a = 0; a < given.length; a++) {
      double probability = 0;
      for (int c = 0; c < causes.size(); c++) {
        probability += before.get(causes.get(c)) * given[a][c];
      }
      String choice = question.choices().get(a).id();
      WhatIf whatIf = interview.whatIf(question.id(), choice);
      List<Why.Outlook> outlooks = new ArrayList<>();
      for (SuspectState suspect : possible) {
        double now = before.getOrDefault(suspect.cause().id(), 0.0);
        outlooks.add(outlook(suspect, now, incident, whatIf));
      }
      outlooks.sort(
          Comparator.comparingDouble(Why.Outlook::before)
              .reversed()
              .thenComparing(outlook -> outlook.cause().id()));
      prospects.add(new Why.Prospect(choice, probability, outlooks, whatIf.step()));
    }
    return prospects;
  }

  /** The same suspect after the answer: in the incident that still has one of its cases. */
  private static Why.Outlook outlook(
      SuspectState suspect, double before, Incident incident, WhatIf whatIf) {
    Cause cause = suspect.cause();
    for (Incident after : whatIf.findings().incidents()) {
      boolean same = after.cases().stream().anyMatch(seen -> suspect.caseIds().contains(seen.id()));
      boolean sameRun = Objects.equals(after.run(), incident.run());
      for (SuspectState state : after.suspects()) {
        if (same && sameRun && state.cause().id().equals(cause.id())) {
          double then = Belief.of(after).getOrDefault(cause.id(), 0.0);
          return new Why.Outlook(cause, before, then, state.status());
        }
      }
    }
    return new Why.Outlook(cause, before, 0, SuspectState.Status.RULED_OUT);
  }
}

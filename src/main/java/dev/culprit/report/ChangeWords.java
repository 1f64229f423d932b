package dev.culprit.report;

import dev.culprit.diagnosis.Findings;
import dev.culprit.diagnosis.Incident;
import dev.culprit.diagnosis.SuspectState;
import dev.culprit.diagnosis.SuspectState.Status;
import dev.culprit.interview.Belief;
import dev.culprit.report.page.Block;
import dev.culprit.report.page.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What changed among the suspects from one state of an interview to the next. */
record ChangeWords(Telling telling) {
  private static final int MOST_NAMED = 3;

  List<Block> since(Findings before) {
    return between(before, telling.diagnosed().findings());
  }

  /** Who was ruled out, proved or came back, and who is left; empty when nothing changed. */
  List<Block> between(Findings before, Findings after) {
    Map<String, Status> old = statuses(before);
    Map<String, Status> now = statuses(after);
    List<Block.Fact> facts = new ArrayList<>();
    add(facts, "dialogue.ruled-out", turned(old, now, Status.RULED_OUT), after);
    add(facts, "dialogue.proved", turned(old, now, Status.CONFIRMED), after);
    add(
        facts,
        "dialogue.suspected-again",
        turned(old, now, Status.SUSPECTED).stream()
            .filter(cause -> old.getOrDefault(cause, Status.SET_ASIDE) == Status.RULED_OUT)
            .toList(),
        after);
    after.incidents().stream()
        .filter(incident -> !incident.isDiagnosed() && !incident.liveSuspects().isEmpty())
        .filter(incident -> !belief(incident, before).equals(Belief.of(incident)))
        .forEach(incident -> facts.add(fact("dialogue.left", left(incident))));
    return facts.isEmpty() ? List.of() : List.of(new Block.Facts(facts));
  }

  private static List<String> turned(
      Map<String, Status> old, Map<String, Status> now, Status status) {
    return now.entrySet().stream()
        .filter(entry -> entry.getValue() == status && old.get(entry.getKey()) != status)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How a cause stands; where it stands differently in several incidents, in the last one. */
  private static Map<String, Status> statuses(Findings findings) {
    Map<String, Status> statuses = new LinkedHashMap<>();
    findings.incidents().stream()
        .flatMap(incident -> incident.suspects().stream())
        .forEach(suspect -> statuses.put(suspect.cause().id(), suspect.status()));
    return statuses;
  }

  private static Map<String, Double> belief(Incident incident, Findings before) {
    return before.incidents().stream()
        .filter(old -> old.cases().equals(incident.cases()))
        .findFirst()
        .map(Belief::of)
        .orElse(Map.of());
  }

  private void add(List<Block.Fact> facts, String key, List<String> causes, Findings findings) {
    if (!causes.isEmpty()) {
      facts.add(
          fact(
              key,
              causes.stream()
                  .map(cause -> title(cause, findings))
                  .reduce((one, next) -> telling.say("dialogue.several", one, next))
                  .orElse("")));
    }
  }

  private Block.Fact fact(String key, String words) {
    return new Block.Fact(telling.say(key), Words.of(words));
  }

  private String title(String id, Findings findings) {
    for (Incident incident : findings.incidents()) {
      for (SuspectState suspect : incident.suspects()) {
        if (suspect.cause().id().equals(id)) {
          return telling.text(suspect.cause().title(), incident.values());
        }
      }
    }
    return id;
  }

  /** The likeliest of those that are left; the others are a number. */
  private String left(Incident incident) {
    Map<String, Double> belief = Belief.of(incident);
    List<SuspectState> live =
        incident.liveSuspects().stream()
            .sorted((one, next) -> Double.compare(odds(belief, next), odds(belief, one)))
            .toList();
    String likeliest =
        live.stream()
            .limit(MOST_NAMED)
            .map(
                suspect ->
                    telling.say(
                        "dialogue.likely",
                        telling.text(suspect.cause().title(), incident.values()),
                        telling.standing(suspect.status(), odds(belief, suspect))))
            .reduce((one, next) -> telling.say("dialogue.several", one, next))
            .orElse("");
    int more = live.size() - MOST_NAMED;
    return more > 0 ? telling.say("dialogue.and-more", likeliest, more) : likeliest;
  }

  private static double odds(Map<String, Double> belief, SuspectState suspect) {
    return belief.getOrDefault(suspect.cause().id(), 0.0);
  }
}

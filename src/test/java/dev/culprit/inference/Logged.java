package dev.culprit.inference;

import dev.culprit.evidence.Answer;
import dev.culprit.evidence.Attempt;
import dev.culprit.evidence.Evidence;
import dev.culprit.evidence.Match;
import dev.culprit.evidence.Reading;
import dev.culprit.evidence.Run;
import dev.culprit.evidence.Sighting;
import dev.culprit.log.Level;
import dev.culprit.log.LogLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Evidence written by a test: each match stands on the next line of its log. */
final class Logged {
  private final List<Run> runs = new ArrayList<>();
  private final List<Match> matches = new ArrayList<>();
  private final List<Reading> readings = new ArrayList<>();
  private Evidence others = Evidence.NONE;

  static Logged nothing() {
    return new Logged();
  }

  /** One failed run in which these signatures matched, each of the case of the same name. */
  static Logged signatures(String... ids) {
    Logged logged = new Logged().run(Run.Outcome.FAILED);
    for (String id : ids) {
      logged.match(id, id, Map.of());
    }
    return logged;
  }

  Logged run(Run.Outcome outcome) {
    int number = runs.size() + 1;
    runs.add(new Run(number, "product", "agent.log", 1, 1000, null, null, outcome));
    return this;
  }

  Logged match(String signature, String caseId, Map<String, String> captures) {
    long line = matches.size() + 1L;
    LogLine text = new LogLine("agent.log", line, 0, null, Level.ERROR, signature);
    matches.add(new Match(signature, caseId, runs.size(), text, 0, 1, captures, 1));
    return this;
  }

  Logged reading(String context, String value) {
    readings.add(new Reading(context, value, runs.size(), null));
    return this;
  }

  Logged answer(String question, String choice) {
    others = others.with(new Answer(question, choice));
    return this;
  }

  Logged failed(String cause) {
    others = others.with(new Attempt(cause, false));
    return this;
  }

  Logged solved(String cause) {
    others = others.with(new Attempt(cause, true));
    return this;
  }

  Logged sighting(String caseId) {
    others = others.with(new Sighting(caseId));
    return this;
  }

  Evidence evidence() {
    return new Evidence(
        runs, matches, readings, others.sightings(), others.answers(), others.attempts());
  }
}

package dev.culprit.report;

import dev.culprit.diagnosis.Diagnosis;
import dev.culprit.diagnosis.Incident;
import dev.culprit.diagnosis.Reason;
import dev.culprit.diagnosis.SuspectState;
import dev.culprit.evidence.Match;
import dev.culprit.interview.Belief;
import dev.culprit.text.Language;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** An incident as JSON. */
final class JsonIncident {
  private final Diagnosed diagnosed;
  private final Incident incident;
  private final Language language;
  private final JsonObjects json;
  private final Reasons reasons;
  private final Map<String, Double> belief;

  JsonIncident(Diagnosed diagnosed, Incident incident, Language language, JsonObjects json) {
    this.diagnosed = diagnosed;
    this.incident = incident;
    this.language = language;
    this.json = json;
    this.reasons = Reasons.of(diagnosed, incident, language);
    this.belief = Belief.of(incident);
  }

  void write() throws IOException {
    json.number("number", incident.number());
    if (incident.run() == null) {
      json.nothing("run");
    } else {
      json.object("run", () -> json.run(incident.run(), true));
    }
    json.array(
        "cases",
        incident.cases(),
        seen -> {
          json.text("id", seen.id());
          json.text("product", seen.product());
          json.text("stage", seen.stage());
          json.textOrNull("step", seen.step());
          json.text("title", seen.title().in(language, incident.values()));
        });
    json.array("evidence", incident.matches(), this::evidence);
    json.array("suspects", incident.suspects(), this::suspect);
    if (incident.diagnoses().isEmpty()) {
      json.nothing("diagnosis");
    } else {
      json.object("diagnosis", () -> diagnosis(incident.diagnoses().get(0)));
    }
    json.array("diagnoses", incident.diagnoses(), this::diagnosis);
    json.truth("contradicted", incident.contradicted());
    new JsonStep(incident, language, json).write(diagnosed.nextOf(incident));
  }

  private void evidence(Match match) throws IOException {
    json.text("signature", match.signature());
    json.text("case", match.caseId());
    json.line(match.line());
    json.number("start", match.start());
    json.number("end", match.end());
    json.number("count", match.count());
    json.map("captures", match.captures());
  }

  private void suspect(SuspectState suspect) throws IOException {
    json.text("cause", suspect.cause().id());
    json.text("title", suspect.cause().title().in(language, incident.values()));
    json.textOrNull("case", suspect.caseIds().stream().findFirst().orElse(null));
    json.texts("cases", suspect.caseIds());
    json.word("status", suspect.status());
    json.probability("probability", belief.getOrDefault(suspect.cause().id(), 0.0));
    because(suspect.because());
  }

  private void diagnosis(Diagnosis diagnosis) throws IOException {
    json.text("cause", diagnosis.cause().id());
    json.text("title", diagnosis.cause().title().in(language, incident.values()));
    json.probability("probability", belief.getOrDefault(diagnosis.cause().id(), 1.0));
    json.truth("confirmed", diagnosis.confirmed());
    json.truth("solved", diagnosis.solved());
    because(diagnosis.because());
    json.object(
        "solution",
        () -> new JsonSolution(incident.values(), language, json).write(diagnosis.cause()));
  }

  private void because(List<Reason> because) throws IOException {
    json.array(
        "because",
        because,
        reason -> {
          json.text("fact", FactKinds.of(reason.fact()));
          json.textOrNull("because", FactKinds.because(reason.fact()));
          json.textOrNull("rule", reason.rule());
          json.text("text", reasons.sentence(reason));
        });
  }
}

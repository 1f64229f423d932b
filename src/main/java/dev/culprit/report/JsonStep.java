package dev.culprit.report;

import dev.culprit.diagnosis.Incident;
import dev.culprit.evidence.Answer;
import dev.culprit.interview.Ask;
import dev.culprit.interview.Escalate;
import dev.culprit.interview.Step;
import dev.culprit.interview.Try;
import dev.culprit.knowledge.Question;
import dev.culprit.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What to do next about an incident, as JSON. */
record JsonStep(Incident incident, Language language, JsonObjects json) {
  private static final String NAME = "next";

  void write(Optional<Step> step) throws IOException {
    if (step.isEmpty()) {
      json.nothing(NAME);
    } else if (step.get() instanceof Ask ask) {
      json.object(NAME, () -> question(ask.question()));
    } else if (step.get() instanceof Try attempt) {
      json.object(
          NAME,
          () -> {
            json.text("kind", "solution");
            json.text("id", attempt.cause().id());
            json.text("text", attempt.cause().title().in(language, incident.values()));
          });
    } else if (step.get() instanceof Escalate escalate) {
      json.object(
          NAME,
          () -> {
            json.text("kind", "escalation");
            json.word("id", escalate.reason());
          });
    }
  }

  private void question(Question question) throws IOException {
    json.text("kind", "question");
    json.text("id", question.id());
    json.text("text", question.text().in(language, incident.values()));
    List<String> answers = new ArrayList<>();
    question.choices().forEach(choice -> answers.add(choice.id()));
    answers.add(Answer.UNKNOWN);
    json.texts("answers", answers);
  }
}

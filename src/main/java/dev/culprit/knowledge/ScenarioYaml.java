package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Fields;
import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.ListShape;
import dev.culprit.knowledge.yaml.MappingShape;
import dev.culprit.knowledge.yaml.Reading;
import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.knowledge.yaml.Shape;
import java.util.List;
import java.util.Map;

/** How a scenario is written. */
final class ScenarioYaml {
  private static final Key<String> NAME =
      Key.required("name", Scalars.words(), "what it shows, in one sentence");
  private static final Key<String> LOG =
      Key.optional(
          "log",
          Scalars.verbatim(),
          "",
          "the text of the log; without it, a person reports the error");
  private static final Key<Map<String, String>> ANSWERS =
      Key.optional("answers", ChoicesYaml.SHAPE, Map.of(), "questions and what is answered");
  private static final Key<List<String>> FAILED =
      Key.optional(
          "failed", causes(), List.of(), "causes whose solution was tried without success");
  private static final Key<List<String>> DIAGNOSIS =
      Key.optional("diagnosis", causes(), null, "the cause that must be found; [] for none");
  private static final Key<List<String>> SUSPECTS =
      Key.optional("suspects", causes(), null, "the causes that must be left; [] for none");
  private static final Key<String> ASKS =
      Key.optional(
          "asks", Scalars.reference(Names.QUESTION), null, "the question that must come next");

  static final Shape<Scenario> SHAPE =
      MappingShape.of(
              "a scenario",
              in ->
                  new Scenario(
                      in.get(NAME),
                      in.get(LOG),
                      in.get(ANSWERS),
                      in.get(FAILED),
                      in.get(DIAGNOSIS),
                      in.get(SUSPECTS),
                      in.get(ASKS),
                      in.place(NAME)),
              NAME,
              LOG,
              ANSWERS,
              FAILED,
              DIAGNOSIS,
              SUSPECTS,
              ASKS)
          .checked(ScenarioYaml::check);

  private ScenarioYaml() {}

  private static Shape<List<String>> causes() {
    return ListShape.orOne(Scalars.reference(Names.CAUSE));
  }

  private static void check(Fields in, Reading reading) {
    if (!in.has(DIAGNOSIS) && !in.has(SUSPECTS) && !in.has(ASKS)) {
      reading.error(
          "the scenario expects nothing",
          in.mapping().place(),
          "it would always pass",
          "add 'diagnosis:', 'suspects:' or 'asks:'");
    }
  }
}

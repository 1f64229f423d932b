package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Fields;
import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.ListShape;
import dev.culprit.knowledge.yaml.MappingShape;
import dev.culprit.knowledge.yaml.Reading;
import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.knowledge.yaml.Shape;
import dev.culprit.text.Text;
import java.util.List;
import java.util.Map;

/** How a scenario is written. */
final class ScenarioYaml {
  private static final Key<String> NAME =
      Key.required(
          "name",
          Scalars.words(),
          new Text("what it shows, in one sentence", "ce qu'il montre, en une phrase"));
  private static final Key<String> LOG =
      Key.optional(
          "log",
          Scalars.verbatim(),
          "",
          new Text(
              "the text of the log; without it, a person reports the error",
              "le texte du journal\u00a0; sans lui, une personne signale l'erreur"));
  private static final Key<Map<String, String>> ANSWERS =
      Key.optional(
          "answers",
          ChoicesYaml.SHAPE,
          Map.of(),
          new Text("questions and what is answered", "les questions et ce qui est répondu"));
  private static final Key<List<String>> FAILED =
      Key.optional(
          "failed",
          causes(),
          List.of(),
          new Text(
              "causes whose solution was tried without success",
              "les causes dont la solution a été essayée sans succès"));
  private static final Key<List<String>> DIAGNOSIS =
      Key.optional(
          "diagnosis",
          causes(),
          null,
          new Text(
              "the cause that must be found; [] for none",
              "la cause qui doit être trouvée\u00a0; [] pour aucune"));
  private static final Key<List<String>> SUSPECTS =
      Key.optional(
          "suspects",
          causes(),
          null,
          new Text(
              "the causes that must be left; [] for none",
              "les causes qui doivent rester\u00a0; [] pour aucune"));
  private static final Key<String> ASKS =
      Key.optional(
          "asks",
          Scalars.reference(Names.QUESTION),
          null,
          new Text("the question that must come next", "la question qui doit venir ensuite"));

  static final Shape<Scenario> SHAPE =
      MappingShape.of(
              new Text("a scenario", "un scénario"),
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
          new Text("the scenario expects nothing", "le scénario n'attend rien"),
          in.mapping().place(),
          new Text("it would always pass", "il réussirait toujours"),
          new Text(
              "add 'diagnosis:', 'suspects:' or 'asks:'",
              "ajoutez 'diagnosis:', 'suspects:' ou 'asks:'"));
    }
  }
}

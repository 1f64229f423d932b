package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Fields;
import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.MappingShape;
import dev.culprit.knowledge.yaml.Name;
import dev.culprit.knowledge.yaml.Reading;
import dev.culprit.knowledge.yaml.Shape;
import dev.culprit.knowledge.yaml.YamlNode;
import dev.culprit.text.Text;
import java.util.List;
import java.util.Map;

/** How one possible answer of a question is written. */
final class ChoiceYaml {
  /** The answers that need no title. */
  private static final Map<String, Text> TITLES =
      Map.of("yes", new Text("Yes", "Oui"), "no", new Text("No", "Non"));

  private static final Key<Text> TITLE =
      Key.optional(
          "title",
          TextYaml.SHAPE,
          null,
          new Text(
              "the answer as it is shown; yes and no have one",
              "la réponse telle qu'elle est affichée\u00a0; yes et no en ont déjà une"));

  static final Shape<Draft> SHAPE =
      MappingShape.of(
              new Text("an answer", "une réponse"),
              in -> new Draft(in.get(TITLE), EffectsYaml.of(in)),
              TITLE)
          .with(EffectsYaml.KEYS)
          .checked(EffectsYaml::check);

  private ChoiceYaml() {}

  /**
   * An answer before its id is known.
   *
   * @param title null when the file gives none
   */
  record Draft(Text title, List<Effect> effects) {}

  static List<Question.Choice> of(Map<String, Draft> answers) {
    return answers.entrySet().stream()
        .map(
            answer -> {
              Text own = answer.getValue().title();
              return new Question.Choice(
                  answer.getKey(),
                  own == null ? TITLES.get(answer.getKey()) : own,
                  answer.getValue().effects());
            })
        .toList();
  }

  /** Checks the answers of one question, and takes note of their names. */
  static void check(String question, Key<Map<String, Draft>> answers, Fields in, Reading reading) {
    if (!(in.mapping().get(answers.name()).orElse(null) instanceof YamlNode.Mapping mapping)) {
      return;
    }
    if (mapping.entries().isEmpty()) {
      reading.error(
          new Text("the question has no answers", "la question n'a pas de réponses"),
          mapping.place(),
          Text.NONE,
          new Text("write at least two", "écrivez-en au moins deux"));
    }
    for (YamlNode.Entry entry : mapping.entries()) {
      String choice = entry.key().text();
      if (choice.equals(ChoicesYaml.UNKNOWN)) {
        reading.error(
            new Text(
                "the answer 'unknown' is always possible",
                "la réponse 'unknown' est toujours possible"),
            entry.key().place(),
            new Text(
                "it stands for \"don't know\" and says nothing",
                "elle signifie «\u00a0je ne sais pas\u00a0» et ne dit rien"),
            new Text("remove it", "retirez-la"));
      } else if (!TITLES.containsKey(choice) && !hasTitle(entry.value())) {
        reading.error(
            new Text(
                "the answer '" + choice + "' has no title",
                "la réponse '" + choice + "' n'a pas de titre"),
            entry.key().place(),
            new Text("only yes and no have one of their own", "seules yes et no en ont déjà un"),
            new Text("add 'title: { en: ..., fr: ... }'", "ajoutez 'title: { en: ..., fr: ... }'"));
      }
      if (question != null) {
        reading.define(new Name(Names.CHOICE, question, choice), entry.key().place());
      }
    }
  }

  private static boolean hasTitle(YamlNode node) {
    return !(node instanceof YamlNode.Mapping mapping) || mapping.get(TITLE.name()).isPresent();
  }
}

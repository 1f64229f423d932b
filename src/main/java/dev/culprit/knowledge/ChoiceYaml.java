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
      Key.optional("title", TextYaml.SHAPE, null, "the answer as it is shown; yes and no have one");

  static final Shape<Draft> SHAPE =
      MappingShape.of("an answer", in -> new Draft(in.get(TITLE), EffectsYaml.of(in)), TITLE)
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
      reading.error("the question has no answers", mapping.place(), "", "write at least two");
    }
    for (YamlNode.Entry entry : mapping.entries()) {
      String choice = entry.key().text();
      if (choice.equals(ChoicesYaml.UNKNOWN)) {
        reading.error(
            "the answer 'unknown' is always possible",
            entry.key().place(),
            "it stands for \"don't know\" and says nothing",
            "remove it");
      } else if (!TITLES.containsKey(choice) && !hasTitle(entry.value())) {
        reading.error(
            "the answer '" + choice + "' has no title",
            entry.key().place(),
            "only yes and no have one of their own",
            "add 'title: { en: ..., fr: ... }'");
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

package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.MapShape;
import dev.culprit.knowledge.yaml.Name;
import dev.culprit.knowledge.yaml.Reading;
import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.knowledge.yaml.Shape;
import dev.culprit.knowledge.yaml.YamlNode;
import java.util.Map;

/** How questions with one answer each are written: {@code { question: answer }}. */
final class ChoicesYaml implements Shape<Map<String, String>> {
  static final Shape<Map<String, String>> SHAPE = new ChoicesYaml();

  /** The answer that every question has and none lists. */
  static final String UNKNOWN = "unknown";

  private final MapShape<String> map =
      new MapShape<>(Scalars.reference(Names.QUESTION), Scalars.id());

  private ChoicesYaml() {}

  @Override
  public Map<String, String> read(YamlNode node, Reading reading) {
    Map<String, String> choices = map.read(node, reading);
    if (choices != null) {
      YamlNode.Mapping mapping = (YamlNode.Mapping) node;
      choices.forEach(
          (question, choice) -> {
            if (!choice.equals(UNKNOWN)) {
              reading.refer(
                  new Name(Names.CHOICE, question, choice),
                  mapping.get(question).orElseThrow().place());
            }
          });
    }
    return choices;
  }

  @Override
  public Map<String, Object> schema(Map<String, Object> parts) {
    return map.schema(parts);
  }
}

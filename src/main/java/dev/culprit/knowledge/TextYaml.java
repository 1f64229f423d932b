package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.MappingShape;
import dev.culprit.knowledge.yaml.ScalarShape;
import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.knowledge.yaml.Shape;
import dev.culprit.knowledge.yaml.YamlNode;
import dev.culprit.text.Text;
import java.util.Map;

/** How a text in both languages is written. */
final class TextYaml {
  static final Key<String> EN =
      Key.required("en", filled(), new Text("the words in English", "les mots en anglais"));
  static final Key<String> FR =
      Key.required("fr", filled(), new Text("the words in French", "les mots en français"));

  static final Shape<Text> SHAPE =
      MappingShape.of(
          new Text("a text in both languages", "un texte dans les deux langues"),
          in -> new Text(in.get(EN), in.get(FR)),
          EN,
          FR);

  private TextYaml() {}

  /** Words that may hold placeholders. */
  static Shape<String> filled() {
    Shape<String> words = Scalars.words();
    return ScalarShape.of(
        (text, place, reading) -> {
          Text.placeholders(text).forEach(name -> reading.placeholder(name, place));
          return words.read(new YamlNode.Scalar(place, text), reading);
        },
        Map.of("type", "string", "minLength", 1));
  }
}

package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Fields;
import dev.culprit.knowledge.yaml.Key;
import dev.culprit.knowledge.yaml.MappingShape;
import dev.culprit.knowledge.yaml.Reading;
import dev.culprit.knowledge.yaml.Shape;
import dev.culprit.text.Advice;
import dev.culprit.text.Text;

/** How it is written how to find out the answer to a question. */
final class HowYaml {
  private static final Key<String> EN =
      Key.optional(
          "en", TextYaml.filled(), null, new Text("the words in English", "les mots en anglais"));
  private static final Key<String> FR =
      Key.optional(
          "fr", TextYaml.filled(), null, new Text("the words in French", "les mots en français"));

  static final Shape<How> SHAPE =
      MappingShape.of(new Text("a way to find out", "un moyen de le savoir"), HowYaml::of, EN, FR)
          .with(CommandsYaml.KEYS)
          .checked(CommandsYaml::check)
          .checked(HowYaml::check);

  private HowYaml() {}

  /**
   * How to find out.
   *
   * @param text null when the commands say it all
   */
  record How(Text text, Commands commands) {
    static final How NOTHING = new How(null, Commands.NONE);
  }

  private static How of(Fields in) {
    Text text = in.has(EN) ? new Text(in.get(EN), in.get(FR)) : null;
    return new How(text, CommandsYaml.of(in));
  }

  private static void check(Fields in, Reading reading) {
    if (in.has(EN) != in.has(FR)) {
      String missing = in.has(EN) ? "fr" : "en";
      reading.error(
          MappingShape.missing(missing),
          in.mapping().place(),
          new Text("a text stands in both languages", "un texte est donné dans les deux langues"),
          Advice.addKey(missing));
    }
  }
}

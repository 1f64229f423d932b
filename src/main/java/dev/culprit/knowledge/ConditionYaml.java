package dev.culprit.knowledge;

import dev.culprit.knowledge.yaml.Scalars;
import dev.culprit.knowledge.yaml.Shape;
import dev.culprit.text.Text;

/** How a condition on a context value is written. */
final class ConditionYaml {
  private ConditionYaml() {}

  static Shape<String> shape() {
    return Scalars.matching(
        "(?:>=|<=|!=|>|<|=) ?\\d+(?:\\.\\d+)*|[^\\s<>=!].*",
        new Text("a condition", "une condition"),
        new Text(
            "a condition is a word, or a comparison of versions",
            "une condition est un mot, ou une comparaison de versions"),
        new Text("write for instance '>=1.34'", "écrivez par exemple '>=1.34'"));
  }
}
